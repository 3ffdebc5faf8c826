import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '../../../utils/store/database';
import { declareNotClient, setKeepMonths } from '../../../utils/store/decide-clients';
import { eraseAll, eraseClient } from '../../../utils/store/erase';
import { setLock } from '../../../utils/store/lock/lock';
import { applyRetention } from '../../../utils/store/retention';
import { saveReport } from '../../../utils/store/save-report';
import { CLIENT_TABLES, SCHEMA_VERSION } from '../../../utils/store/schema';
import { readSetting, writeSetting } from '../../../utils/store/settings';
import { logEvent, writeAnswer } from '../../../utils/store/records';
import { NOW, dump, finding, report, saved, storeFrom, testStore } from './support';

/** Everything in all stores of all databases, read past our own code. */
async function everything(indexedDB: IDBFactory): Promise<string> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error('Not read'));
      };
    });
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name ?? ''));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      found.push(await result(store.getAllKeys()), await result(store.getAll()));
      for (const index of store.indexNames) found.push(await result(store.index(index).getAllKeys()));
    }
    database.close();
  }
  return JSON.stringify(found);
}

async function twoClients() {
  const indexedDB = new IDBFactory();
  const store = testStore({ indexedDB });
  const words = [finding('threat', 'canary-quote')];
  const bad = { name: 'Canary Person', email: 'canary@canary.example' };
  const open = [
    {
      about: 'canary-thing',
      kind: 'promised',
      by: 'client',
      messageId: 'canary-message',
      since: null,
      due: '2026-06-02',
      count: 1,
    },
  ] as const;
  const thread = report([{ id: 'canary-message', sender: bad, findings: words, open }], {
    client: bad,
    threadId: 'canary-thread',
    subject: 'canary-subject',
  });
  const { clientId } = saved(await saveReport(store, thread, NOW));
  await writeAnswer(store, clientId, 'agreed-scope', 'canary-answer', NOW);
  await logEvent(store, clientId, { kind: 'exit-opened', at: NOW });
  const other = saved(await saveReport(store, report([{ id: 'kept' }]), NOW));
  return { indexedDB, store, clientId, otherId: other.clientId };
}

describe('erasing one client', () => {
  it('leaves no trace of it in any store or index, and all of the others', async () => {
    const { indexedDB, store, clientId, otherId } = await twoClients();
    expect(await everything(indexedDB)).toContain('canary-quote');
    await eraseClient(store, clientId);
    const left = await everything(indexedDB);
    expect(left).not.toMatch(/canary/i);
    expect(left).not.toContain(`"${clientId}"`);
    expect(left).toContain(`"${otherId}"`);
  });

  it('reaches every table that holds rows of clients', async () => {
    const store = await storeFrom(SCHEMA_VERSION);
    const withClients = Object.entries(await dump(store))
      .filter(([, rows]) => rows.some((row) => 'clientId' in (row as object)))
      .map(([table]) => table);
    expect([...CLIENT_TABLES].sort()).toEqual(withClients.sort());
  });
});

describe('erasing everything', () => {
  it('deletes the database itself, and the next report starts afresh', async () => {
    const { indexedDB, store } = await twoClients();
    await eraseAll(store);
    expect(await indexedDB.databases()).toEqual([]);
    expect((await saveReport(store, report([{ id: 'new' }]), NOW)).kind).toBe('saved');
    expect(await everything(indexedDB)).not.toMatch(/canary/i);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([DATABASE_NAME]);
  });

  it('takes the lock, the settings and what the user decided along', async () => {
    const { indexedDB, store, clientId } = await twoClients();
    await declareNotClient(store, clientId, 'family');
    await writeSetting(store, 'keepMonths', 77);
    await setLock(store, 'canary passphrase');
    expect(await everything(indexedDB)).toMatch(/wrappedKey.*canary|canary.*wrappedKey/s);
    await eraseAll(store);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await readSetting(store, 'lock')).toBeNull();
    const left = await everything(indexedDB);
    expect(left).not.toMatch(/canary|wrappedKey|77/);
  });
});

describe('retention', () => {
  const old = { id: 'old', sentAt: '2024-06-29T10:00', findings: [finding('delay', 'long ago')] };
  const recent = { id: 'recent', sentAt: '2024-06-30T10:00', findings: [finding('delay', 'just kept')] };

  it('erases mail older than two years, to the day', async () => {
    const store = testStore();
    await saveReport(store, report([old, recent]), NOW);
    expect(await applyRetention(store, NOW)).toBe(1);
    const left = JSON.stringify(await dump(store));
    expect(left).not.toContain('long ago');
    expect(left).toContain('just kept');
    expect(await applyRetention(store, NOW)).toBe(0);
  });

  it('follows the number of months the user set, for all or for one client', async () => {
    const store = testStore();
    const { clientId } = saved(await saveReport(store, report([old, recent]), NOW));
    await writeSetting(store, 'keepMonths', 36);
    expect(await applyRetention(store, NOW)).toBe(0);
    await setKeepMonths(store, clientId, 12);
    expect(await applyRetention(store, NOW)).toBe(2);
  });

  it('lets a client go with its last mail, unless the user keeps something there', async () => {
    const store = testStore();
    const long = '2024-01-10T10:00';
    const first = saved(await saveReport(store, report([old]), long));
    const lee = { name: 'Lee', email: 'lee@elm.example' };
    const second = saved(
      await saveReport(store, report([{ ...old, sender: lee }], { client: lee, threadId: 'two' }), long),
    );
    await writeAnswer(store, second.clientId, 'money-open', 90, NOW);
    await applyRetention(store, NOW);
    expect((await store.database.clients.toArray()).map(({ id }) => id)).toEqual([second.clientId]);
    expect(JSON.stringify(await dump(store))).not.toContain(`"${first.clientId}"`);
  });

  it('does not take mail for old because its date is unreadable', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'undated', sentAt: null }]), NOW);
    expect(await applyRetention(store, '2027-06-30T10:00')).toBe(0);
    expect(await applyRetention(store, '2028-07-01T10:00')).toBe(1);
  });
});
