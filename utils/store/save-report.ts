import { earlier, later } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { SaveOutcome, ThreadReport } from '../domain/report';
import type { Store } from './database';
import { derivePromises } from './derive-promises';
import { guarded } from './guard';
import { clientOfThread } from './identity/record';
import { assessClient } from './keeper';
import { cipherFor, requireSameLock } from './lock/session';
import { reportedRows, sealReport } from './report-rows';
import type { SealedReport } from './report-rows';
import type { MessageRow } from './rows';
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

async function writeReport(store: Store, sealed: SealedReport, now: LocalDateTime): Promise<string | null> {
  const clientId = await clientOfThread(store, sealed.report.client, sealed.report, now);
  if (clientId === null) return null;
  const lastOn = await writeMessages(store, sealed, clientId, now);
  await writeThread(store, sealed, clientId, lastOn ?? now.slice(0, 10));
  await derivePromises(store, sealed.report, clientId, sealed.promised);
  return clientId;
}

/** @returns the day of the last message reported, null for a report without messages. */
async function writeMessages(
  store: Store,
  sealed: SealedReport,
  clientId: string,
  now: LocalDateTime,
): Promise<string | null> {
  const { messages, findings } = store.database;
  let lastOn: string | null = null;
  for (const { message, found } of await reportedRows(store, sealed, clientId, now)) {
    const key: [string, string, string] = [message.account, message.threadId, message.messageId];
    const stored = await messages.get(key);
    const day = message.sentAt === null && stored !== undefined ? earlier(stored.day, message.day) : message.day;
    lastOn = lastOn === null ? day : later(lastOn, day);
    if (stored !== undefined && !supersedes(message, stored)) continue;
    await messages.put({ ...message, day });
    await findings.where('[account+threadId+messageId]').equals(key).delete();
    await findings.bulkPut(found.map((finding) => ({ ...finding, day })));
  }
  return lastOn;
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

async function writeThread(store: Store, sealed: SealedReport, clientId: string, lastOn: string): Promise<void> {
  const { account, threadId } = sealed.report;
  const stored = await store.database.threads.get([account, threadId]);
  await store.database.threads.put({
    account,
    threadId,
    clientId,
    subject: sealed.subject,
    lastOn: stored === undefined ? lastOn : later(stored.lastOn, lastOn),
  });
}
