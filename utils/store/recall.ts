import type { Finding, MessageAnalysis } from '../domain/finding';
import type { ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { cipherFor } from './lock/session';
import type { Cipher } from './lock/cipher';
import { isMuted } from './mutes';
import type { FindingRow } from './rows';

/**
 * The stored analyses of a thread, without the findings the user rejected, so that nothing is analysed twice.
 * @throws LockedError while the lock is on, and Dexie's errors.
 */
export async function recallAnalyses(store: Store, { account, threadId }: ThreadAddress): Promise<MessageAnalysis[]> {
  const { messages, findings, mutes } = store.database;
  const thread = [account, threadId];
  const cipher = await cipherFor(store);
  const [rows, found, muted] = await Promise.all([
    messages.where('[account+threadId]').equals(thread).toArray(),
    findings.where('[account+threadId]').equals(thread).toArray(),
    mutes.where('[account+threadId]').equals(thread).toArray(),
  ]);
  const shown = found.filter((finding) => !isMuted(finding, muted)).sort((one, other) => one.index - other.index);
  return Promise.all(
    rows.map(async ({ messageId, fingerprint, language, open }) => ({
      messageId,
      fingerprint,
      language,
      findings: await openFindings(
        shown.filter((finding) => finding.messageId === messageId),
        cipher,
      ),
      stateAfter: { open },
    })),
  );
}

function openFindings(rows: readonly FindingRow[], cipher: Cipher): Promise<readonly Finding[]> {
  return Promise.all(
    rows.map(async ({ signal, quote, start, confidence, why, author }) => ({
      signal,
      quote: await cipher.open(quote),
      start,
      confidence,
      why,
      author,
    })),
  );
}
