import type { Author } from '../domain/person';
import type { Store } from './database';
import type { PersonRow } from './rows';
import { derivePromises } from './derive-promises';

/** The tables that hang on a thread. */
const THREAD_TABLES = ['messages', 'findings', 'mutes', 'promises', 'drafts'] as const;

/** Gives a person, and the threads in which only that person wrote, to a client. Within a transaction. */
export async function movePerson(store: Store, person: PersonRow, clientId: string): Promise<void> {
  const { database } = store;
  const from = person.clientId;
  await database.people.put({ key: person.key, email: person.email, name: person.name, side: 'client', clientId });
  const written = await database.messages.where({ person: person.key }).toArray();
  const threads = new Map(written.map((row) => [JSON.stringify([row.account, row.threadId]), row]));
  for (const { account, threadId } of threads.values()) {
    const all = await database.messages.where('[account+threadId]').equals([account, threadId]).toArray();
    const alone = all.every(({ author, person: writer }) => author !== 'client' || writer === person.key);
    const thread = await database.threads.get([account, threadId]);
    if (!alone || thread?.clientId !== from) continue;
    await database.threads.put({ ...thread, clientId });
    for (const table of THREAD_TABLES) {
      await database.table(table).where('[account+threadId]').equals([account, threadId]).modify({ clientId });
    }
  }
}

/** Messages of somebody who turned out to be no client: they stay as dates, their findings and promises go. */
export async function removePersonsWords(
  store: Store,
  personKey: string,
  author: Exclude<Author, 'client'>,
): Promise<void> {
  const { messages, findings, mutes } = store.database;
  const written = await messages.where({ person: personKey }).toArray();
  for (const { account, threadId, messageId, clientId } of written) {
    await findings.where('[account+threadId+messageId]').equals([account, threadId, messageId]).delete();
    await mutes
      .where('[account+threadId]')
      .equals([account, threadId])
      .filter((mute) => mute.messageId === messageId)
      .delete();
    await messages.update([account, threadId, messageId], { author, person: null });
    await derivePromises(store, { account, threadId }, clientId);
  }
}
