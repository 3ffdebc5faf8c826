import type { Store } from './database';
import { CLIENT_TABLES } from './schema';

/** Erases a client: every row of it in every table, its people and domains too. @throws Dexie's errors. */
export async function eraseClient(store: Store, clientId: string): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    for (const table of CLIENT_TABLES) await database.table(table).where({ clientId }).delete();
    await database.clients.delete(clientId);
  });
}

/** Erases everything by deleting the database itself; it is made anew, empty, on next use. @throws Dexie's errors. */
export async function eraseAll(store: Store): Promise<void> {
  store.session.cipher = null;
  await store.database.delete({ disableAutoOpen: false });
}
