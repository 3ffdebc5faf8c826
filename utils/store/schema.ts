import type { EntityTable, Table } from 'dexie';
import { toVersion2 } from './migrations/version-2';
import type { RowMigrations } from './migrations/define';
import type * as row from './rows';

/** One step of the database; `stores` names only the tables that change. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  /** Makes rows of this version out of rows of the version before; archives go the same way. */
  readonly migrate?: RowMigrations;
}

/**
 * Every version there has been, oldest first. A released version is never edited: a change is a new entry, with a
 * stored fixture of the version before it (`test/fixtures/store`).
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      clients: 'id',
      people: 'key, clientId',
      domains: 'domain, clientId',
      threads: '[account+threadId], clientId, lastOn',
      messages: '[account+threadId+messageId], [account+threadId], clientId, person, [day+clientId]',
      findings: '[account+threadId+messageId+index], [account+threadId+messageId], [account+threadId], clientId, day',
      mutes: '[account+threadId+messageId+signal+start], [account+threadId], clientId',
      silencedSignals: '[clientId+signal], clientId',
      promises: '[account+threadId+messageId+about], [account+threadId], clientId',
      answers: '[clientId+question], clientId',
      events: 'id, clientId',
      plans: 'clientId',
      drafts: 'id, clientId, [account+threadId]',
      settings: 'key',
    },
  },
  {
    // Without the indexes that are a primary key less its last part: each costs a quarter of the time of a write.
    version: 2,
    stores: {
      messages: '[account+threadId+messageId], clientId, person, [day+clientId]',
      findings: '[account+threadId+messageId+index], [account+threadId], clientId, day',
    },
    migrate: toVersion2,
  },
];

export const SCHEMA_VERSION = SCHEMA_VERSIONS.at(-1)?.version ?? 1;

/** The tables with their rows and primary keys. */
export interface Tables {
  readonly clients: EntityTable<row.ClientRow, 'id'>;
  readonly people: Table<row.PersonRow, string>;
  readonly domains: Table<row.DomainRow, string>;
  readonly threads: Table<row.ThreadRow, [string, string]>;
  readonly messages: Table<row.MessageRow, [string, string, string]>;
  readonly findings: Table<row.FindingRow, [string, string, string, number]>;
  readonly mutes: Table<row.MuteRow, [string, string, string, string, number]>;
  readonly silencedSignals: Table<row.SilencedSignalRow, [string, string]>;
  readonly promises: Table<row.PromiseRow, [string, string, string, string]>;
  readonly answers: Table<row.AnswerRow, [string, string]>;
  readonly events: Table<row.EventRow, string>;
  readonly plans: EntityTable<row.PlanRow, 'clientId'>;
  readonly drafts: EntityTable<row.DraftRow, 'id'>;
  readonly settings: EntityTable<row.SettingRow, 'key'>;
}

/** The tables whose rows belong to one client, all indexed by `clientId`. */
export const CLIENT_TABLES = [
  'people',
  'domains',
  'threads',
  'messages',
  'findings',
  'mutes',
  'silencedSignals',
  'promises',
  'answers',
  'events',
  'plans',
  'drafts',
] as const satisfies readonly (keyof Tables)[];
