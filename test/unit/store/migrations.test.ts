import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSIONS } from '../../../utils/store/schema';
import type { SchemaVersion } from '../../../utils/store/schema';
import { fillVersion, storedFixture, storeFrom, testStore, dump } from './support';

describe('a database of version 1', () => {
  it('keeps what was open in a thread, as the state of the thread', async () => {
    const store = await storeFrom(1);
    const [promise] = storedFixture(1).tables['messages'] as { open: unknown }[];
    const messages = await store.database.messages.toArray();
    expect(messages[0]).toMatchObject({ state: { open: promise?.open }, commitments: [] });
    expect(messages.some((row) => 'open' in row)).toBe(false);
  });

  it('keeps promises without words, and sleeps on a plan as long as was said then', async () => {
    const store = await storeFrom(1);
    expect(await store.database.promises.toArray()).toMatchObject([{ due: '2026-03-06', quote: null }]);
    expect(await store.database.plans.toArray()).toMatchObject([
      { decidedAt: '2026-03-12T12:00', stage: 'cooling-off', coolUntil: '2026-03-15T12:00', fields: '{}' },
    ]);
  });

  it('is as it was when the step to version 2 fails half-way', async () => {
    const indexedDB = new IDBFactory();
    await fillVersion(1, indexedDB);
    const versions = SCHEMA_VERSIONS.filter(({ version }) => version === 1);
    const before = await dump(testStore({ indexedDB, versions }));
    const failing = SCHEMA_VERSIONS.map((step): SchemaVersion =>
      step.version === 2 ? { ...step, migrate: { ...step.migrate, plans: () => failure() } } : step,
    );
    await expect(testStore({ indexedDB, versions: failing }).database.open()).rejects.toThrow();
    expect(await dump(testStore({ indexedDB, versions }))).toEqual(before);
  });
});

function failure(): never {
  throw new Error('Killed');
}
