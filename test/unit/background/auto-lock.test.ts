import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockWhenUnused } from '../../../entrypoints/background/auto-lock';
import { loadSessionKey, noteSessionUse, saveSessionKey, sessionUsedAt } from '../../../utils/session-key';
import { writeSetting } from '../../../utils/store/settings';
import { testStore } from '../store/support';

const MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
});

async function unlocked() {
  const store = testStore();
  await saveSessionKey('lock-1 a2V5');
  return { store, since: await sessionUsedAt() };
}

describe('an unlocked history', () => {
  it('locks itself after fifteen minutes without use', async () => {
    const { store, since } = await unlocked();
    await lockWhenUnused(store, since + 14 * MINUTE);
    expect(await loadSessionKey()).not.toBeNull();
    await lockWhenUnused(store, since + 15 * MINUTE);
    expect(await loadSessionKey()).toBeNull();
  });

  it('stays open while it is used', async () => {
    const { store, since } = await unlocked();
    await noteSessionUse(since + 10 * MINUTE);
    await lockWhenUnused(store, since + 20 * MINUTE);
    expect(await loadSessionKey()).not.toBeNull();
  });

  it('follows the minutes the user set, or stays open until the browser closes', async () => {
    const { store, since } = await unlocked();
    await writeSetting(store, 'lockAfterMinutes', null);
    await lockWhenUnused(store, since + 600 * MINUTE);
    expect(await loadSessionKey()).not.toBeNull();
    await writeSetting(store, 'lockAfterMinutes', 5);
    await lockWhenUnused(store, since + 5 * MINUTE);
    expect(await loadSessionKey()).toBeNull();
  });
});
