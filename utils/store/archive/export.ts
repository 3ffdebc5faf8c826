import type { Store } from '../database';
import { PLAIN_CIPHER } from '../lock/cipher';
import { resealRows } from '../lock/sealed-fields';
import type { Row } from '../lock/sealed-fields';
import { cipherFor } from '../lock/session';
import { SCHEMA_VERSION } from '../schema';
import { ARCHIVE_FORMAT, ARCHIVE_TABLES } from './archive';
import type { Archive } from './archive';

/** Everything the store holds but the lock, readable. @throws LockedError while locked, Dexie's errors. */
export async function exportArchive(store: Store): Promise<Archive> {
  const { database } = store;
  const cipher = await cipherFor(store);
  // One transaction, so that no report is half in it.
  const stored = await database.transaction('r', database.tables, () =>
    Promise.all(ARCHIVE_TABLES.map(async (name) => [name, (await database.table(name).toArray()) as Row[]] as const)),
  );
  const tables = await Promise.all(
    stored.map(async ([name, rows]) => {
      const kept = name === 'settings' ? rows.filter(({ key }) => key !== 'lock') : rows;
      return [name, await resealRows(name, kept, cipher, PLAIN_CIPHER)] as const;
    }),
  );
  return {
    format: ARCHIVE_FORMAT,
    version: SCHEMA_VERSION,
    tables: Object.fromEntries(tables) as unknown as Archive['tables'],
  };
}
