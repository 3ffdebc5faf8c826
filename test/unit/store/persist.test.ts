import { expect, it, vi } from 'vitest';
import { askToPersist } from '../../../utils/store/persist';

const browserThat = (persisted: boolean, grants: boolean) => ({
  persisted: () => Promise.resolve(persisted),
  persist: vi.fn(() => Promise.resolve(grants)),
});

it('asks the browser to keep the history, and only when it does not already', async () => {
  expect(await askToPersist(browserThat(false, true))).toBe('kept');
  expect(await askToPersist(browserThat(false, false))).toBe('may-be-cleared');
  const keeping = browserThat(true, false);
  expect(await askToPersist(keeping)).toBe('kept');
  expect(keeping.persist).not.toHaveBeenCalled();
});

it('goes on where the browser cannot be asked', async () => {
  expect(await askToPersist(undefined)).toBe('unknown');
  const refusing = { persisted: () => Promise.reject(new Error('No')), persist: () => Promise.resolve(true) };
  expect(await askToPersist(refusing)).toBe('unknown');
});
