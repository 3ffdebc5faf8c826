import { dayOf, earlier, later } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { SaveOutcome, ThreadReport } from '../domain/report';
import type { Store } from './database';
import { threadRows, writePromises } from './derive-promises';
import { guarded } from './guard';
import { openAddressBook } from './identity/address-book';
import { clientOfThread, newClient } from './identity/record';
import { assessClient } from './keeper';
import { cipherFor, requireSameLock } from './lock/session';
import { reportedRows, sealReport } from './report-rows';
import type { ReportedRows, SealedReport } from './report-rows';
import type { FindingRow, MessageRow } from './rows';
import { compareVersions } from './versions';

/**
 * Writes one analysed thread in one transaction, and says how things stand. The same report twice changes nothing; a
 * newer engine's findings replace the older ones of a message, never the reverse; rejections survive.
 */
export async function saveReport(store: Store, report: ThreadReport, now: LocalDateTime): Promise<SaveOutcome> {
  const outcome = await keepReport(store, report, now);
  if (outcome.kind !== 'kept') return outcome;
  const { clientId } = outcome;
  return guarded(store, async () => ({
    kind: 'saved',
    clientId,
    assessment: await assessClient(store, clientId, now),
  }));
}

/** `kept` is written. */
export type KeepOutcome =
  { readonly kind: 'kept'; readonly clientId: string } | Exclude<SaveOutcome, { kind: 'saved' }>;

/** The same without an assessment, for many reports in a row. */
export function keepReport(store: Store, report: ThreadReport, now: LocalDateTime): Promise<KeepOutcome> {
  return guarded(store, async (): Promise<KeepOutcome> => {
    const cipher = await cipherFor(store);
    // Encryption takes time outside the database, during which a transaction would end by itself.
    const sealed = await sealReport(report, cipher);
    const clientId = await store.database.transaction('rw', store.database.tables, async () => {
      await requireSameLock(store, cipher);
      return writeReport(store, sealed, now);
    });
    return clientId === null ? { kind: 'not-a-client' } : { kind: 'kept', clientId };
  });
}

/** Reads all it needs in one go and writes all at once: what takes time is the number of requests, not of rows. */
async function writeReport(store: Store, sealed: SealedReport, now: LocalDateTime): Promise<string | null> {
  const { report } = sealed;
  const { database } = store;
  const everybody = [report.client, ...report.messages.map(({ sender }) => sender)];
  const [book, thread, written, promised] = await Promise.all([
    openAddressBook(store, everybody, report),
    database.threads.get([report.account, report.threadId]),
    threadRows(database.messages, report),
    threadRows(database.promises, report),
  ]);
  const { kind, clientId } = clientOfThread(book, report.client, report, thread?.clientId ?? null, store.newId);
  if (kind === 'none') return null;
  if (kind === 'new') await database.clients.put(newClient(clientId, report.client, now));
  const update = updateOf(reportedRows(book, sealed, clientId, now), written);
  await book.write();
  await writeMessages(store, update);
  await writeThread(store, sealed, clientId, later(thread?.lastOn ?? '', update.lastOn ?? dayOf(now)));
  await writePromises(store, update.thread, promised, clientId, sealed.promised);
  return clientId;
}

/** What a report changes in a thread. */
interface ThreadUpdate {
  readonly changed: readonly ReportedRows[];
  /** Keys of the changed messages that were stored before. */
  readonly replaced: readonly [string, string, string][];
  /** All messages of the thread as they are afterwards. */
  readonly thread: readonly MessageRow[];
  /** Day of the last message reported, null for a report without messages. */
  readonly lastOn: LocalDate | null;
}

function updateOf(reported: readonly ReportedRows[], written: readonly MessageRow[]): ThreadUpdate {
  const stored = new Map(written.map((row) => [row.messageId, row]));
  const each = new Map(reported.map((rows) => [rows.message.messageId, rows]));
  const dated = [...each.values()].map(({ message, found }) =>
    onStoredDay(message, found, stored.get(message.messageId)),
  );
  const changed = dated.filter(({ message }) => {
    const before = stored.get(message.messageId);
    return before === undefined || supersedes(message, before);
  });
  const after = new Map([...stored, ...changed.map(({ message }) => [message.messageId, message] as const)]);
  return {
    changed,
    replaced: changed.filter(({ message }) => stored.has(message.messageId)).map(({ message }) => keyOf(message)),
    thread: [...after.values()],
    lastOn: dated.reduce<LocalDate | null>((last, { message: { day } }) => later(last ?? day, day), null),
  };
}

/** A message without a date counts for the day it was first seen. */
function onStoredDay(message: MessageRow, found: readonly FindingRow[], stored: MessageRow | undefined): ReportedRows {
  if (message.sentAt !== null || stored === undefined) return { message, found };
  const day = earlier(stored.day, message.day);
  return { message: { ...message, day }, found: found.map((finding) => ({ ...finding, day })) };
}

async function writeMessages({ database }: Store, { changed, replaced }: ThreadUpdate): Promise<void> {
  if (changed.length === 0) return;
  const { messages, findings } = database;
  if (replaced.length > 0) await findings.where('[account+threadId+messageId]').anyOf(replaced).delete();
  await messages.bulkPut(changed.map(({ message }) => message));
  const found = changed.flatMap((rows) => rows.found);
  if (found.length > 0) await findings.bulkPut(found);
}

function keyOf({ account, threadId, messageId }: MessageRow): [string, string, string] {
  return [account, threadId, messageId];
}

/** An old tab may still report with the engine of before an update: what a newer one found stays. */
function supersedes(message: MessageRow, stored: MessageRow): boolean {
  const byVersion = compareVersions(message.engineVersion, stored.engineVersion);
  if (byVersion !== 0) return byVersion > 0;
  return (
    message.fingerprint !== stored.fingerprint ||
    message.author !== stored.author ||
    message.sentAt !== stored.sentAt ||
    message.person !== stored.person
  );
}

async function writeThread(store: Store, sealed: SealedReport, clientId: string, lastOn: LocalDate): Promise<void> {
  const { account, threadId } = sealed.report;
  await store.database.threads.put({ account, threadId, clientId, subject: sealed.subject, lastOn });
}
