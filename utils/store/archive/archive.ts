import * as z from 'zod/mini';
import { migrateRows } from '../migrations/migrate';
import { CLIENT_TABLES, SCHEMA_VERSION } from '../schema';
import { ROW_SCHEMAS } from './row-schemas';

export const ARCHIVE_FORMAT = 'good-terms-archive';

type TableName = keyof typeof ROW_SCHEMAS;

export const ARCHIVE_TABLES = Object.keys(ROW_SCHEMAS) as readonly TableName[];

/** Everything the store holds, as rows by table, in today's schema version. */
export interface Archive {
  readonly format: typeof ARCHIVE_FORMAT;
  readonly version: number;
  readonly tables: { readonly [Name in TableName]: readonly z.output<(typeof ROW_SCHEMAS)[Name]>[] };
}

/** `where` names the place that is wrong, e.g. `findings.12.day`; never its content. */
export type ArchiveReading =
  | { readonly kind: 'archive'; readonly archive: Archive }
  | {
      readonly kind: 'invalid';
      readonly reason: 'not-json' | 'not-an-archive' | 'newer' | 'damaged';
      readonly where: string | null;
    };

const header = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.int().check(z.positive()),
  tables: z.record(z.string(), z.unknown()),
});

/** Reads an archive and checks every row of it, and that every row's client is there. */
export function readArchive(text: string): ArchiveReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'invalid', reason: 'not-json', where: null };
  }
  const head = header.safeParse(parsed);
  if (!head.success) return { kind: 'invalid', reason: 'not-an-archive', where: null };
  const { version, tables } = head.data;
  if (version > SCHEMA_VERSION) return { kind: 'invalid', reason: 'newer', where: null };

  const rows: Record<string, unknown> = {};
  for (const name of ARCHIVE_TABLES) {
    const checked = z.array(ROW_SCHEMAS[name]).safeParse(rowsOfToday(name, tables[name], version));
    if (!checked.success) return damaged([name, ...(checked.error.issues[0]?.path ?? [])].map(String).join('.'));
    rows[name] = checked.data;
  }
  const archive: Archive = {
    format: ARCHIVE_FORMAT,
    version: SCHEMA_VERSION,
    tables: rows as unknown as Archive['tables'],
  };
  const stray = strayRow(archive);
  return stray === null ? { kind: 'archive', archive } : damaged(stray);
}

/** Rows of an older version brought up to date; anything else is left for the check to refuse. */
function rowsOfToday(name: TableName, rows: unknown, version: number): unknown {
  const older = z.array(z.record(z.string(), z.unknown())).safeParse(rows);
  return older.success ? migrateRows(name, older.data, version) : rows;
}

/** The first row whose client is missing; null when all are there. */
function strayRow({ tables }: Archive): string | null {
  const clients = new Set(tables.clients.map(({ id }) => id));
  for (const name of CLIENT_TABLES) {
    const index = tables[name].findIndex(({ clientId }) => clientId !== null && !clients.has(clientId));
    if (index !== -1) return `${name}.${index}.clientId`;
  }
  return null;
}

function damaged(where: string): ArchiveReading {
  return { kind: 'invalid', reason: 'damaged', where };
}
