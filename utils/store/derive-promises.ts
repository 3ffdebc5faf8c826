import type { Table } from 'dexie';
import type { ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { datedPromises, promiseKey } from './dated-promises';
import type { SealedText } from './lock/cipher';
import type { MessageRow, PromiseRow } from './rows';

/** Reads the thread's promises anew from all its messages, e.g. once somebody turned out to be no client. */
export async function derivePromises(store: Store, thread: ThreadAddress, clientId: string): Promise<void> {
  const written = await threadRows(store.database.messages, thread);
  await writePromises(store, written, await threadRows(store.database.promises, thread), clientId);
}

/**
 * Writes what the thread's messages promise; words of promises, and what the user answered about them, stay.
 * @param promised words reported just now, by `promiseKey`.
 */
export async function writePromises(
  { database: { promises } }: Store,
  thread: readonly MessageRow[],
  stored: readonly PromiseRow[],
  clientId: string,
  promised: ReadonlyMap<string, SealedText> = new Map(),
): Promise<void> {
  const before = new Map(stored.map((row) => [promiseKey(row), row]));
  const rows = datedPromises(thread).map((promise): PromiseRow => {
    const known = before.get(promiseKey(promise));
    const quote = promised.get(promiseKey(promise)) ?? known?.quote ?? null;
    return { ...promise, clientId, quote, answer: known?.answer ?? null };
  });
  const kept = new Set(rows.map(promiseKey));
  const gone = stored.filter((row) => !kept.has(promiseKey(row)));
  if (gone.length > 0) await promises.bulkDelete(gone.map(keyOf));
  if (rows.length > 0) await promises.bulkPut(rows);
}

/** The rows of one thread. */
export function threadRows<Row, Key>(table: Table<Row, Key>, { account, threadId }: ThreadAddress) {
  return table.where('[account+threadId]').equals([account, threadId]).toArray();
}

function keyOf({ account, threadId, messageId, about }: PromiseRow): [string, string, string, string] {
  return [account, threadId, messageId, about];
}
