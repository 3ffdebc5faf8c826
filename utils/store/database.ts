import { Dexie } from 'dexie';
import type { DexieOptions } from 'dexie';
import type { Cipher } from './lock/cipher';
import { SCHEMA_VERSION, SCHEMA_VERSIONS } from './schema';
import type { SchemaVersion, Tables } from './schema';

export const DATABASE_NAME = 'good-terms';

export type Database = Dexie & Tables;

/** The database with what is needed to use it. */
export interface Store {
  readonly database: Database;
  /** Makes ids of clients, events and drafts. */
  readonly newId: () => string;
  /** How long a call waits for a database that another tab keeps from opening, ms. */
  readonly patienceMs: number;
  /** The cipher of the unlocked session; null while locked, unused without a lock. */
  readonly session: { cipher: Cipher | null };
}

export interface StoreOptions {
  readonly name?: string;
  /** For tests outside a browser. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly newId?: () => string;
  readonly patienceMs?: number;
  /** For tests of the steps between versions. */
  readonly versions?: readonly SchemaVersion[];
}

/** A later version of the extension wrote the data: this one leaves them untouched. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

/** The database did not open in time, as a rule because another tab holds an older version open. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/**
 * Describes the database; it opens on first use. Several tabs may hold it: an older one gives way to an upgrade
 * (Dexie closes it and opens again on its next use).
 */
export function openStore(options: StoreOptions = {}): Store {
  const database = describe(options) as Database;
  const newest = (options.versions ?? SCHEMA_VERSIONS).at(-1)?.version ?? SCHEMA_VERSION;
  // Dexie 4 opens a later version than it knows instead of failing, so the refusal is ours. Sticky: at every opening.
  database.on(
    'ready',
    () => {
      // Dexie multiplies versions by ten.
      if (database.backendDB().version / 10 > newest) throw new NewerDataError('Written by a later version');
    },
    true,
  );
  return {
    database,
    newId: options.newId ?? (() => crypto.randomUUID()),
    patienceMs: options.patienceMs ?? 5_000,
    session: { cipher: null },
  };
}

/** Opens the database. @throws NewerDataError, BlockedError, or Dexie's own errors. */
export async function ready(store: Store): Promise<void> {
  if (store.database.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new BlockedError('The database did not open'));
    }, store.patienceMs);
  });
  try {
    await Promise.race([store.database.open(), patience]);
  } finally {
    clearTimeout(timer);
  }
}

function describe({ name = DATABASE_NAME, indexedDB, IDBKeyRange, versions = SCHEMA_VERSIONS }: StoreOptions): Dexie {
  const dependencies: DexieOptions = { ...(indexedDB && { indexedDB }), ...(IDBKeyRange && { IDBKeyRange }) };
  const database = new Dexie(name, dependencies);
  for (const { version, stores } of versions) database.version(version).stores({ ...stores });
  return database;
}
