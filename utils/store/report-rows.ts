import { addDays, dayOf, isLocalMoment } from '../domain/local-time';
import type { Author } from '../domain/person';
import type { LocalDateTime } from '../domain/reading';
import type { ReportedMessage, ThreadReport } from '../domain/report';
import { promiseKey } from './dated-promises';
import type { AddressBook } from './identity/address-book';
import { personKey } from './identity/addresses';
import { clientSender, learnOwnAddress } from './identity/record';
import type { Cipher, SealedText } from './lock/cipher';
import type { FindingRow, MessageRow } from './rows';

/** No text longer than this is kept of any mail (trust.md 2d). */
export const MOST_CHARACTERS = 200;
/** There was hardly any mail to remember before. */
const EARLIEST = '1990-01-01';

/** A report whose texts are ready to be stored; `quotes` by message, then by finding. */
export interface SealedReport {
  readonly report: ThreadReport;
  readonly subject: SealedText;
  readonly quotes: readonly (readonly SealedText[])[];
  /** The words of promises, by `promiseKey`. */
  readonly promised: ReadonlyMap<string, SealedText>;
}

/** A message and its findings as rows. */
export interface ReportedRows {
  readonly message: MessageRow;
  readonly found: readonly FindingRow[];
}

/** Seals every text of the report. */
export async function sealReport(report: ThreadReport, cipher: Cipher): Promise<SealedReport> {
  const seal = (text: string): Promise<SealedText> => cipher.seal(text.slice(0, MOST_CHARACTERS));
  return {
    report,
    subject: await seal(report.subject),
    quotes: await Promise.all(
      report.messages.map(({ analysis }) => Promise.all(analysis.findings.map(({ quote }) => seal(quote)))),
    ),
    promised: new Map(
      await Promise.all(
        report.messages
          .flatMap(({ analysis }) => analysis.commitments ?? [])
          .map(async (commitment) => [promiseKey(commitment), await seal(commitment.quote)] as const),
      ),
    ),
  };
}

/** The report as rows; everybody who wrote is in the address book afterwards. */
export function reportedRows(
  book: AddressBook,
  { report, quotes }: SealedReport,
  clientId: string,
  now: LocalDateTime,
): readonly ReportedRows[] {
  return report.messages.map((reported, index) => {
    const author = authorOf(book, reported, report, clientId);
    const message = messageRow(report, reported, author, clientId, now);
    // What was read as the client's words is no evidence once somebody else turns out to have written them.
    const found = author === reported.author ? findingRows(message, reported, quotes[index] ?? []) : [];
    return { message, found };
  });
}

/** Who wrote a message: what is stored of the sender outranks what the page seemed to say. */
function authorOf(
  book: AddressBook,
  { author, sender }: ReportedMessage,
  report: ThreadReport,
  clientId: string,
): Author {
  if (author === 'me') learnOwnAddress(book, sender, report.account);
  if (author !== 'client') return author;
  const identity = clientSender(book, sender, report, clientId);
  if (identity.kind === 'me') return 'me';
  return identity.kind === 'not-client' ? 'other' : 'client';
}

function messageRow(
  report: ThreadReport,
  { sender, sentAt, wordCount, asksAnswer, analysis }: ReportedMessage,
  author: Author,
  clientId: string,
  now: LocalDateTime,
): MessageRow {
  const moment = sentAt !== null && isBelievable(sentAt, now) ? sentAt : null;
  const { stateAfter: state, commitments = [] } = analysis;
  return {
    account: report.account,
    threadId: report.threadId,
    messageId: analysis.messageId,
    clientId,
    author,
    person: author === 'client' ? personKey(sender, report) : null,
    sentAt: moment,
    day: dayOf(moment ?? now),
    wordCount,
    asksAnswer:
      asksAnswer ??
      state.open.some(({ kind, by, messageId }) => isRequest(kind, by) && messageId === analysis.messageId),
    engineVersion: report.engineVersion,
    fingerprint: analysis.fingerprint,
    language: analysis.language,
    state,
    commitments: commitments.map(({ about, due }) => ({ about, due })),
  };
}

/** A clock that says 1970 or 2099 says nothing: the message counts as undated, for the day it was first seen. */
function isBelievable(sentAt: LocalDateTime, now: LocalDateTime): boolean {
  return isLocalMoment(sentAt) && sentAt >= EARLIEST && dayOf(sentAt) <= addDays(dayOf(now), 1);
}

function isRequest(kind: string, by: string): boolean {
  return kind === 'asked' && by === 'me';
}

function findingRows(
  message: MessageRow,
  { analysis }: ReportedMessage,
  quotes: readonly SealedText[],
): readonly FindingRow[] {
  const { account, threadId, messageId, clientId, day } = message;
  return analysis.findings.map((finding, index) => ({
    account,
    threadId,
    messageId,
    index,
    clientId,
    day,
    signal: finding.signal,
    quote: quotes[index] ?? '',
    start: finding.start,
    length: Math.min(finding.quote.length, MOST_CHARACTERS),
    confidence: finding.confidence,
    why: finding.why,
    author: finding.author,
  }));
}
