import { Dexie } from 'dexie';
import type { Transaction } from 'dexie';
import type { Cipher } from './lock/cipher';
import type { RowMigrations, StoredRow } from './migrations/define';
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
  /** For tests outside a browser; give both. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly newId?: () => string;
  readonly patienceMs?: number;
  /** For tests of the steps between versions. */
  readonly versions?: readonly SchemaVersion[];
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
  return {
    database: describe(options) as Database,
    newId: options.newId ?? (() => crypto.randomUUID()),
    patienceMs: options.patienceMs ?? 5_000,
    session: { cipher: null },
  };
}

/** Opens the database. @throws BlockedError, VersionError for data of a later version, or Dexie's own errors. */
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

function describe(options: StoreOptions): Dexie {
  const { name = DATABASE_NAME, versions = SCHEMA_VERSIONS } = options;
  const newest = versions.at(-1)?.version ?? SCHEMA_VERSION;
  // Absent where a page may not store anything; Dexie then fails with MissingAPI.
  const factory = (options.indexedDB ?? globalThis.indexedDB) as IDBFactory | undefined;
  const database = new Dexie(name, {
    ...(factory && { indexedDB: refusingNewer(factory, newest) }),
    ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
  });
  for (const { version, stores, migrate = {} } of versions) {
    database
      .version(version)
      .stores({ ...stores })
      .upgrade((upgrade) => rewriteRows(upgrade, migrate));
  }
  return database;
}

/** Within the transaction of the upgrade: killed in between, the data are of the version before. */
async function rewriteRows(upgrade: Transaction, migrate: RowMigrations): Promise<void> {
  for (const [table, step] of Object.entries(migrate)) {
    await upgrade
      .table<StoredRow>(table)
      .toCollection()
      .modify((row, reference) => {
        reference.value = step(row);
      });
  }
}

/**
 * After a VersionError Dexie 4 opens whatever version is there, and may patch its schema. Data of a later version of
 * the extension must stay as they are, so that second try, which names no version, fails as well.
 */
function refusingNewer(factory: IDBFactory, newest: number): IDBFactory {
  return {
    // Dexie multiplies versions by ten.
    open: (name, version) => factory.open(name, version ?? newest * 10),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (one, other) => factory.cmp(one, other),
  };
}
