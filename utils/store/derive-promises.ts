import { promisesOf } from '../advice/promises';
import type { ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { messageFactOf } from './message-facts';

/** Reads the thread's promises anew from all its messages; what the user answered about them stays. */
export async function derivePromises(
  store: Store,
  { account, threadId }: ThreadAddress,
  clientId: string,
): Promise<void> {
  const { messages, promises } = store.database;
  const thread = [account, threadId];
  const stored = await promises.where('[account+threadId]').equals(thread).toArray();
  const answerOf = new Map(stored.map(({ messageId, about, answer }) => [JSON.stringify([messageId, about]), answer]));
  const derived = promisesOf((await messages.where('[account+threadId]').equals(thread).toArray()).map(messageFactOf));
  await promises.where('[account+threadId]').equals(thread).delete();
  await promises.bulkPut(
    derived.map((promise) => ({
      ...promise,
      clientId,
      answer: answerOf.get(JSON.stringify([promise.messageId, promise.about])) ?? null,
    })),
  );
}
