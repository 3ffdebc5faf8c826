import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Commitment, Finding, OpenItem } from '../../../utils/domain/finding';
import type { Author, Person } from '../../../utils/domain/person';
import type { ReportedMessage, SaveOutcome, ThreadReport } from '../../../utils/domain/report';
import type { WordSignalId } from '../../../utils/domain/signal';
import { openStore } from '../../../utils/store/database';
import type { Store, StoreOptions } from '../../../utils/store/database';
import { SCHEMA_VERSIONS } from '../../../utils/store/schema';

export const NOW = '2026-06-30T10:00';
export const ME = 'nora@studio-nord.example';
export const ACME: Person = { name: 'Pat Doyle', email: 'pat@acme.example' };

/** A fresh in-memory database; pass `indexedDB` to open the same one again. */
export function testStore(options: StoreOptions = {}): Store {
  let count = 0;
  return openStore({
    indexedDB: new IDBFactory(),
    IDBKeyRange,
    newId: () => `id-${String((count += 1))}`,
    ...options,
  });
}

export function finding(signal: WordSignalId, quote: string, start = 0): Finding {
  return { signal, quote, start, confidence: 0.9, why: `${signal}-because`, author: 'client' };
}

export interface MessageSketch {
  readonly id: string;
  readonly author?: Author;
  readonly sender?: Person;
  readonly sentAt?: string | null;
  readonly findings?: readonly Finding[];
  readonly open?: readonly OpenItem[];
  readonly commitments?: readonly Commitment[];
  readonly fingerprint?: string;
  readonly asksAnswer?: boolean;
}

export function message(sketch: MessageSketch): ReportedMessage {
  const { id, author = 'client', sentAt = '2026-06-01T11:00', findings = [], open = [] } = sketch;
  return {
    author,
    sender: sketch.sender ?? (author === 'me' ? { name: 'Nora', email: ME } : ACME),
    sentAt,
    wordCount: 40,
    ...(sketch.asksAnswer === undefined ? {} : { asksAnswer: sketch.asksAnswer }),
    analysis: {
      messageId: id,
      fingerprint: sketch.fingerprint ?? `print-${id}`,
      language: 'en',
      findings,
      ...(sketch.commitments && { commitments: sketch.commitments }),
      stateAfter: { open },
    },
  };
}

export function report(
  messages: readonly MessageSketch[],
  other: Partial<Omit<ThreadReport, 'messages'>> = {},
): ThreadReport {
  return {
    engineVersion: '1.0.0',
    account: ME,
    threadId: 'thread-1',
    subject: 'Spring brochure',
    client: ACME,
    ...other,
    messages: messages.map(message),
  };
}

/** The saved outcome; fails the test for any other. */
export function saved(outcome: SaveOutcome): Extract<SaveOutcome, { kind: 'saved' }> {
  if (outcome.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Every row of every table, as the database holds it. */
export async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    store.database.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  );
  return Object.fromEntries(tables);
}

/** The rows of a database of schema version `version`, as it was stored then. */
export function storedFixture(version: number): { readonly text: string; readonly tables: Record<string, unknown[]> } {
  const text = readFileSync(new URL(`../../fixtures/store/v${version}.json`, import.meta.url), 'utf8');
  return { text, tables: (JSON.parse(text) as { tables: Record<string, unknown[]> }).tables };
}

/** A store filled with the fixture of a version, in the schema of that version, opened with today's. */
export async function storeFrom(version: number): Promise<Store> {
  const indexedDB = new IDBFactory();
  await fillVersion(version, indexedDB);
  return testStore({ indexedDB });
}

/** Makes a database as a version would have left it. */
export async function fillVersion(version: number, indexedDB: IDBFactory): Promise<void> {
  const then = testStore({ indexedDB, versions: SCHEMA_VERSIONS.filter((step) => step.version <= version) });
  for (const [table, rows] of Object.entries(storedFixture(version).tables)) {
    await then.database.table(table).bulkPut(rows);
  }
  then.database.close();
}
