import type { Store } from '../database';
import { declareOwnAddress } from '../decide-clients';

/** The user's other addresses, learned from mail sent or told. @throws Dexie's errors. */
export async function ownAddresses(store: Store): Promise<readonly string[]> {
  const people = await store.database.people.filter(({ side }) => side === 'me').toArray();
  return people.flatMap(({ email }) => email ?? []);
}

/**
 * Adds an address of the user's; what was read from it as a client's words goes.
 * @param address lower case
 * @throws Dexie's errors.
 */
export async function addOwnAddress(store: Store, address: string): Promise<void> {
  const key = `address:${address}`;
  const { people } = store.database;
  if ((await people.get(key))?.side === 'client') await declareOwnAddress(store, key);
  else await people.put({ key, email: address, name: null, side: 'me', clientId: null });
}
