import type { NotClientReason } from '../domain/client';
import { dayOf } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { CLIENT_TABLES } from './schema';
import { cipherFor, requireSameLock } from './lock/session';
import { movePerson, removePersonsWords } from './move-person';

/** Gives a client the name the user calls it by; an empty name changes nothing. @throws Dexie's errors. */
export async function renameClient(store: Store, clientId: string, name: string): Promise<void> {
  if (name.trim() !== '') await store.database.clients.update(clientId, { name: name.trim() });
}

/** Marks a client as a friend or relative too (A3). @throws Dexie's errors. */
export async function setFamilyOrFriend(store: Store, clientId: string, familyOrFriend: boolean): Promise<void> {
  await store.database.clients.update(clientId, { familyOrFriend });
}

/** Months to keep this client's mail; null for the general setting. @throws Dexie's errors. */
export async function setKeepMonths(store: Store, clientId: string, keepMonths: number | null): Promise<void> {
  await store.database.clients.update(clientId, { keepMonths });
}

/** Keeps the user's own note, sealed while a lock is on. @throws LockedError, Dexie's errors. */
export async function writeNote(store: Store, clientId: string, note: string): Promise<void> {
  const cipher = await cipherFor(store);
  const sealed = note === '' ? null : await cipher.seal(note);
  await store.database.transaction('rw', store.database.clients, store.database.settings, async () => {
    await requireSameLock(store, cipher);
    await store.database.clients.update(clientId, { note: sealed });
  });
}

/** The user's own note; null for none. @throws LockedError, Dexie's errors. */
export async function readNote(store: Store, clientId: string): Promise<string | null> {
  const cipher = await cipherFor(store);
  const client = await store.database.clients.get(clientId);
  return client?.note == null ? null : cipher.open(client.note);
}

/**
 * Makes one client of two: everything of `from` becomes `into`'s, and what `into` has answered, planned or noted
 * itself stays. @throws Dexie's errors.
 */
export async function mergeClients(store: Store, into: string, from: string): Promise<void> {
  if (into === from) return;
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    const [target, source] = await database.clients.bulkGet([into, from]);
    if (target === undefined || source === undefined) return;
    await mergeKeyedByClient(store, into, from);
    for (const table of CLIENT_TABLES) {
      await database.table(table).where({ clientId: from }).modify({ clientId: into });
    }
    await database.clients.put({
      ...target,
      note: target.note ?? source.note,
      familyOrFriend: target.familyOrFriend || source.familyOrFriend,
      since: target.since < source.since ? target.since : source.since,
    });
    await database.clients.delete(from);
  });
}

/**
 * Makes a client of its own of one of a client's people, with the threads that nobody else of the old client wrote
 * in. @returns the new client's id, null when nobody has that key. @throws Dexie's errors.
 */
export async function splitPerson(store: Store, personKey: string, now: LocalDateTime): Promise<string | null> {
  const { database } = store;
  return database.transaction('rw', database.tables, async () => {
    const person = await database.people.get(personKey);
    if (person?.side !== 'client') return null;
    const id = store.newId();
    const name = person.name ?? person.email ?? '?';
    await database.clients.put({ id, name, familyOrFriend: false, note: null, since: dayOf(now), keepMonths: null });
    await movePerson(store, person, id);
    return id;
  });
}

/** Counts one of the people to another client, with their own threads. @throws Dexie's errors. */
export async function assignPerson(store: Store, personKey: string, clientId: string): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    const [person, client] = await Promise.all([database.people.get(personKey), database.clients.get(clientId)]);
    if (person?.side !== 'client' || client === undefined || person.clientId === clientId) return;
    await movePerson(store, person, clientId);
  });
}

/**
 * "This is not a client": erases everything of a client and keeps the decision alone, for its people and, for
 * colleagues and newsletters, for its whole domain. @throws Dexie's errors.
 */
export async function declareNotClient(store: Store, clientId: string, reason: NotClientReason): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    const people = await database.people.where({ clientId }).toArray();
    const domains = await database.domains.where({ clientId }).toArray();
    for (const table of CLIENT_TABLES) await database.table(table).where({ clientId }).delete();
    await database.clients.delete(clientId);
    const whole = reason === 'colleague' || reason === 'newsletter';
    if (whole) await database.domains.bulkPut(domains.map(({ domain }) => ({ domain, clientId: null, reason })));
    await database.people.bulkPut(
      people.map(({ key, email }) => ({ key, email, name: null, side: 'other', clientId: null, reason })),
    );
  });
}

/** The same for one person of a client: their words no longer count, the client stays. @throws Dexie's errors. */
export async function declarePersonNotClient(store: Store, personKey: string, reason: NotClientReason): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    const person = await database.people.get(personKey);
    if (person === undefined) return;
    await removePersonsWords(store, personKey, 'other');
    const { key, email } = person;
    await database.people.put({ key, email, name: null, side: 'other', clientId: null, reason });
  });
}

/** "That is me": another address of the user's; what was read from it as a client's words goes. @throws Dexie's errors. */
export async function declareOwnAddress(store: Store, personKey: string): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    const person = await database.people.get(personKey);
    if (person === undefined) return;
    await removePersonsWords(store, personKey, 'me');
    await database.people.put({ key: person.key, email: person.email, name: null, side: 'me', clientId: null });
  });
}

/** Takes a decision back: the next mail is judged as anybody's. @throws Dexie's errors. */
export async function forgetDecision(
  store: Store,
  decision: { readonly person: string } | { readonly domain: string },
) {
  const { people, domains } = store.database;
  if ('domain' in decision) {
    const row = await domains.get(decision.domain);
    if (row?.clientId === null) await domains.delete(decision.domain);
    return;
  }
  const row = await people.get(decision.person);
  if (row !== undefined && row.side !== 'client') await people.delete(decision.person);
}

/** Rows with one place a client: where both have one, the target's stays. */
async function mergeKeyedByClient(store: Store, into: string, from: string): Promise<void> {
  const { answers, plans, silencedSignals } = store.database;
  const taken = new Set((await answers.where({ clientId: into }).toArray()).map(({ question }) => question));
  await answers
    .where({ clientId: from })
    .filter(({ question }) => taken.has(question))
    .delete();
  const silenced = new Set((await silencedSignals.where({ clientId: into }).toArray()).map(({ signal }) => signal));
  await silencedSignals
    .where({ clientId: from })
    .filter(({ signal }) => silenced.has(signal))
    .delete();
  if ((await plans.get(into)) !== undefined) await plans.delete(from);
}
