import type { Store } from '../database';

/** The user's other addresses, learned from mail sent or told. @throws Dexie's errors. */
export async function ownAddresses(store: Store): Promise<readonly string[]> {
  const people = await store.database.people.filter(({ side }) => side === 'me').toArray();
  return people.flatMap(({ email }) => email ?? []);
}
