import { addMonths, dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import type { ClientRow } from './rows';
import { readSetting } from './settings';

/**
 * Erases mail older than the months it is to be kept (24 unless the user says otherwise, trust.md 2d), threads left
 * empty, and clients of whom nothing is left that the user wrote.
 * @returns the number of messages erased. @throws Dexie's errors.
 */
export async function applyRetention(store: Store, now: LocalDateTime): Promise<number> {
  const { database } = store;
  return database.transaction('rw', database.tables, async () => {
    const keepMonths = await readSetting(store, 'keepMonths');
    let erased = 0;
    for (const client of await database.clients.toArray()) {
      const before = addMonths(dayOf(now), -(client.keepMonths ?? keepMonths));
      erased += await eraseMailBefore(store, client.id, before);
      await eraseIfEmpty(store, client, before);
    }
    return erased;
  });
}

async function eraseMailBefore(store: Store, clientId: string, before: LocalDate): Promise<number> {
  const { messages, findings, mutes, promises, threads, events } = store.database;
  const of = { clientId };
  const old = await messages
    .where(of)
    .filter(({ day }) => day < before)
    .toArray();
  for (const { account, threadId, messageId } of old) {
    await messages.delete([account, threadId, messageId]);
    await findings.where('[account+threadId+messageId]').equals([account, threadId, messageId]).delete();
    const thread = [account, threadId];
    await mutes
      .where('[account+threadId]')
      .equals(thread)
      .filter((row) => row.messageId === messageId)
      .delete();
    await promises
      .where('[account+threadId]')
      .equals(thread)
      .filter((row) => row.messageId === messageId)
      .delete();
  }
  await threads
    .where(of)
    .filter(({ lastOn }) => lastOn < before)
    .delete();
  await events
    .where(of)
    .filter(({ at }) => dayOf(at) < before)
    .delete();
  return old.length;
}

/** A client goes with its last mail, unless the user keeps a note, an answer, a plan or a draft there. */
async function eraseIfEmpty(store: Store, { id, note, since }: ClientRow, before: LocalDate): Promise<void> {
  const { clients, people, domains, silencedSignals } = store.database;
  if (note !== null || since >= before) return;
  for (const table of ['messages', 'threads', 'answers', 'plans', 'drafts', 'events'] as const) {
    if ((await store.database.table(table).where({ clientId: id }).count()) > 0) return;
  }
  for (const table of [people, domains, silencedSignals]) await table.where('clientId').equals(id).delete();
  await clients.delete(id);
}
