import type { Commitment, Finding, MessageAnalysis } from '../domain/finding';
import type { Recollection, ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { ownAddresses } from './identity/own-addresses';
import { promiseKey } from './dated-promises';
import { cipherFor } from './lock/session';
import type { Cipher } from './lock/cipher';
import { readSilenced, silencedSignals } from './silence';
import type { FindingRow, MessageRow, MuteRow, PromiseRow } from './rows';

/**
 * The stored analyses of a thread, so that nothing is analysed twice, and which of their findings the user rejected:
 * these stay among the findings, so that they can be taken back.
 * @throws LockedError while the lock is on, and Dexie's errors.
 */
export async function recallAnalyses(store: Store, { account, threadId }: ThreadAddress): Promise<Recollection> {
  const { messages, findings, mutes, promises, threads } = store.database;
  const thread = [account, threadId];
  const cipher = await cipherFor(store);
  const [rows, found, muted, promised, silenced, known, own] = await Promise.all([
    messages.where('[account+threadId]').equals(thread).toArray(),
    findings.where('[account+threadId]').equals(thread).toArray(),
    mutes.where('[account+threadId]').equals(thread).toArray(),
    promises.where('[account+threadId]').equals(thread).toArray(),
    readSilenced(store),
    threads.get([account, threadId]),
    ownAddresses(store),
  ]);
  const analyses = await Promise.all(
    rows.map(async (row): Promise<MessageAnalysis> => ({
      messageId: row.messageId,
      fingerprint: row.fingerprint,
      language: row.language,
      findings: await openFindings(
        found.filter(({ messageId }) => messageId === row.messageId).sort((one, other) => one.index - other.index),
        cipher,
      ),
      ...(row.commitments.length > 0 && { commitments: await openCommitments(row, promised, cipher) }),
      stateAfter: row.state,
    })),
  );
  return {
    analyses,
    rejected: muted.map(rejectedAt),
    silenced: silencedSignals(silenced, known?.clientId ?? ''),
    ownAddresses: own,
  };
}

/** Where a rejected finding stands. */
export function rejectedAt({ messageId, signal, start, length }: MuteRow): Recollection['rejected'][number] {
  return { messageId, signal, start, length };
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

function openCommitments(
  { messageId, commitments }: MessageRow,
  promised: readonly PromiseRow[],
  cipher: Cipher,
): Promise<readonly Commitment[]> {
  const quotes = new Map(promised.map((row) => [promiseKey(row), row.quote]));
  return Promise.all(
    commitments.map(async ({ about, due }) => {
      const quote = quotes.get(promiseKey({ messageId, about })) ?? null;
      return { messageId, about, due, quote: quote === null ? '' : await cipher.open(quote) };
    }),
  );
}
