import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '../../../utils/store/database';
import type { Store } from '../../../utils/store/database';
import { saveReport } from '../../../utils/store/save-report';
import { SCHEMA_VERSION, SCHEMA_VERSIONS } from '../../../utils/store/schema';
import { NOW, dump, finding, report, saved, testStore } from './support';

const THREAD = report([{ id: 'a', findings: [finding('delay', 'not yet')] }, { id: 'b' }]);
const LATER = report([{ id: 'c', findings: [finding('threat', 'or else')] }], { threadId: 'thread-2' });

/** Makes the nth write of a transaction fail, as the browser would at that moment. */
function failAtWrite(store: Store, nth: number, error: Error): void {
  let writes = 0;
  store.database.use({
    stack: 'dbcore',
    name: 'failing',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            writes += 1;
            return writes === nth ? Promise.reject(error) : table.mutate(request);
          },
        };
      },
    }),
  });
}

async function filled(): Promise<{ indexedDB: IDBFactory; before: Awaited<ReturnType<typeof dump>> }> {
  const indexedDB = new IDBFactory();
  const store = testStore({ indexedDB });
  await saveReport(store, THREAD, NOW);
  const before = await dump(store);
  store.database.close();
  return { indexedDB, before };
}

describe('a full disk', () => {
  it('is said, and loses nothing, at whichever write it happens', async () => {
    for (let nth = 1; nth < 40; nth += 1) {
      const { indexedDB, before } = await filled();
      const store = testStore({ indexedDB, newId: () => 'other' });
      failAtWrite(store, nth, new DOMException('Full', 'QuotaExceededError'));
      const outcome = await saveReport(store, LATER, NOW);
      if (outcome.kind === 'saved') {
        expect(nth).toBeGreaterThan(3);
        return;
      }
      expect(outcome).toEqual({ kind: 'refused', reason: 'quota' });
      expect(await dump(testStore({ indexedDB }))).toEqual(before);
    }
    throw new Error('Never came to the end of the writes');
  });
});

describe('a background killed while it writes', () => {
  it('leaves the data as they were, and the next report complete', async () => {
    const { indexedDB, before } = await filled();
    const store = testStore({ indexedDB });
    failAtWrite(store, 3, new DOMException('Gone', 'AbortError'));
    expect(await saveReport(store, LATER, NOW)).toEqual({ kind: 'refused', reason: 'database' });
    const next = testStore({ indexedDB, newId: () => 'next' });
    expect(await dump(next)).toEqual(before);
    expect(saved(await saveReport(next, LATER, NOW)).assessment.patterns).toHaveLength(2);
  });

  it('never hides a mistake of ours as a refusal', async () => {
    const store = testStore();
    failAtWrite(store, 1, new TypeError('A mistake'));
    await expect(saveReport(store, THREAD, NOW)).rejects.toThrow('A mistake');
  });
});

describe('several tabs', () => {
  it('write through connections of their own without losing anything', async () => {
    const indexedDB = new IDBFactory();
    let count = 0;
    const newId = () => `id-${String((count += 1))}`;
    const tabs = [1, 2, 3].map(() => testStore({ indexedDB, newId }));
    const outcomes = await Promise.all(
      tabs.flatMap((store, tab) =>
        [1, 2, 3].map((thread) => saveReport(store, report([{ id: 'a' }], { threadId: `${tab}-${thread}` }), NOW)),
      ),
    );
    expect(new Set(outcomes.map((outcome) => saved(outcome).clientId)).size).toBe(1);
    expect(await tabs[0]!.database.threads.count()).toBe(9);
  });

  it('give way to an upgrade', async () => {
    const { indexedDB } = await filled();
    const old = testStore({ indexedDB });
    await old.database.open();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const next = testStore({
      indexedDB,
      versions: [...SCHEMA_VERSIONS, { version: SCHEMA_VERSION + 1, stores: { extra: 'id' } }],
    });
    expect((await saveReport(next, LATER, NOW)).kind).toBe('saved');
    expect(await next.database.messages.count()).toBe(3);
    warn.mockRestore();
  });

  it('do not wait for ever for one that does not give way', async () => {
    const { indexedDB } = await filled();
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(DATABASE_NAME);
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('Not opened'));
      };
    });
    const versions = [...SCHEMA_VERSIONS, { version: SCHEMA_VERSION + 1, stores: { extra: 'id' } }];
    const store = testStore({ indexedDB, versions, patienceMs: 30 });
    expect(await saveReport(store, LATER, NOW)).toEqual({ kind: 'refused', reason: 'blocked' });
    holder.close();
    await vi.waitFor(async () => {
      expect((await saveReport(store, LATER, NOW)).kind).toBe('saved');
    });
  });
});

describe('data of a later version', () => {
  it('are refused and left untouched', async () => {
    const { indexedDB, before } = await filled();
    const versions = [...SCHEMA_VERSIONS, { version: SCHEMA_VERSION + 1, stores: { fromTheFuture: 'id' } }];
    const later = testStore({ indexedDB, versions });
    await later.database.table('fromTheFuture').put({ id: 1 });
    later.database.close();
    const store = testStore({ indexedDB });
    expect(await saveReport(store, LATER, NOW)).toEqual({ kind: 'refused', reason: 'newer-data' });
    await expect(store.database.messages.count()).rejects.toThrow();
    store.database.close();
    expect(await indexedDB.databases()).toEqual([{ name: DATABASE_NAME, version: (SCHEMA_VERSION + 1) * 10 }]);
    const again = testStore({ indexedDB, versions });
    expect(await dump(again)).toEqual({ ...before, fromTheFuture: [{ id: 1 }] });
  });
});
