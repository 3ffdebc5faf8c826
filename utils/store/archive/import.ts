import type { Refusal } from '../../domain/report';
import type { Store } from '../database';
import { guarded } from '../guard';
import { PLAIN_CIPHER } from '../lock/cipher';
import { resealRows } from '../lock/sealed-fields';
import { cipherFor, requireSameLock } from '../lock/session';
import { ARCHIVE_TABLES, readArchive } from './archive';
import type { ArchiveReading } from './archive';

export type ImportOutcome =
  | { readonly kind: 'imported'; readonly clients: number; readonly messages: number }
  | Exclude<ArchiveReading, { kind: 'archive' }>
  | Refusal;

/**
 * Puts an archive in the place of everything the store holds, or changes nothing and says why. A lock stays: the
 * texts come in encrypted.
 */
export async function importArchive(store: Store, text: string): Promise<ImportOutcome> {
  const reading = readArchive(text);
  if (reading.kind === 'invalid') return reading;
  const { tables } = reading.archive;
  return guarded(store, async (): Promise<ImportOutcome> => {
    const cipher = await cipherFor(store);
    const sealed = await Promise.all(
      ARCHIVE_TABLES.map(async (name) => [name, await resealRows(name, tables[name], PLAIN_CIPHER, cipher)] as const),
    );
    const { database } = store;
    await database.transaction('rw', database.tables, async () => {
      await requireSameLock(store, cipher);
      for (const [name, rows] of sealed) {
        if (name === 'settings') await database.settings.where('key').notEqual('lock').delete();
        else await database.table(name).clear();
        await database.table(name).bulkPut(rows);
      }
    });
    return { kind: 'imported', clients: tables.clients.length, messages: tables.messages.length };
  });
}
