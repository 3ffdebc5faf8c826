import type { ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { datedPromises, promiseKey } from './dated-promises';
import type { SealedText } from './lock/cipher';

/**
 * Reads the thread's promises anew from all its messages; their words, and what the user answered about them, stay.
 * @param promised words reported just now, by `promiseKey`.
 */
export async function derivePromises(
  store: Store,
  { account, threadId }: ThreadAddress,
  clientId: string,
  promised: ReadonlyMap<string, SealedText> = new Map(),
): Promise<void> {
  const { messages, promises } = store.database;
  const thread = [account, threadId];
  const stored = await promises.where('[account+threadId]').equals(thread).toArray();
  const before = new Map(stored.map((row) => [promiseKey(row), row]));
  const derived = datedPromises(await messages.where('[account+threadId]').equals(thread).toArray());
  if (stored.length > 0) await promises.where('[account+threadId]').equals(thread).delete();
  if (derived.length === 0) return;
  await promises.bulkPut(
    derived.map((promise) => {
      const known = before.get(promiseKey(promise));
      const quote = promised.get(promiseKey(promise)) ?? known?.quote ?? null;
      return { ...promise, clientId, quote, answer: known?.answer ?? null };
    }),
  );
}
