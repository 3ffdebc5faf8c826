import { normalAddress } from '../../utils/domain/addresses';
import type { Finding } from '../../utils/domain/finding';
import type { ThreadMessage } from '../../utils/domain/message';
import type { Person } from '../../utils/domain/person';
import type { LocalDateTime } from '../../utils/domain/reading';
import type { SaveOutcome, ThreadReport } from '../../utils/domain/report';
import { fingerprintOf } from '../../utils/signals/fingerprint';
import { asksAnswer } from '../sidebar/asks-answer';
import type { ThreadAnalysis } from '../sidebar/analysis-client';

/** What the page keeps and asks of the client history. */
export interface PageKeeper {
  /** People of known clients who have an address; empty while the history is locked. */
  readonly knownPeople: () => Promise<readonly Person[]>;
  readonly keep: (report: ThreadReport) => Promise<SaveOutcome>;
}

/** One message as the user took it from a page. */
export interface TakenMessage {
  readonly title: string;
  readonly host: string;
  readonly text: string;
  /** Null when the user did not say. */
  readonly writtenAt: LocalDateTime | null;
}

/**
 * Who is meant by a name or an address typed in: somebody known by that address, or by that name where only one is;
 * else somebody new. Null for nothing typed.
 */
export function personFor(typed: string, known: readonly Person[]): Person | null {
  const text = typed.trim();
  if (text === '') return null;
  if (text.includes('@')) {
    const email = normalAddress(text);
    return known.find((person) => normalAddress(person.email) === email) ?? { name: null, email };
  }
  const namesakes = known.filter(({ name }) => name?.trim().toLowerCase() === text.toLowerCase());
  const [only] = namesakes;
  return namesakes.length === 1 && only ? only : { name: text, email: null };
}

/** The message as the engine reads it; the same words have the same id, so that they are kept once. */
export function messageOf({ title, text, writtenAt }: TakenMessage, author: Person | null): ThreadMessage {
  const id = `text-${fingerprintOf([text])}`;
  return { id, author: 'client', authorName: author?.name ?? null, sentAt: writtenAt, subject: title, text };
}

/** The report of one message: all that one person wrote on one site is one thread. */
export function reportOf(taken: TakenMessage, client: Person, analysis: ThreadAnalysis): ThreadReport {
  const { host, title, text, writtenAt } = taken;
  const wordCount = text.split(/\s+/u).filter(Boolean).length;
  return {
    account: `page:${host}`,
    threadId: `page:${(client.email ?? client.name ?? '').toLowerCase()}`,
    engineVersion: analysis.engineVersion,
    subject: title,
    client,
    messages: analysis.analyses.map((one) => ({
      author: 'client',
      sender: client,
      sentAt: writtenAt,
      wordCount,
      asksAnswer: asksAnswer(text),
      analysis: one,
    })),
  };
}

/** Without the signals that the user switched off for this client or for everybody. */
export function heededFindings(findings: readonly Finding[], outcome: SaveOutcome | null): readonly Finding[] {
  const silenced = outcome?.kind === 'saved' ? (outcome.record?.silenced ?? []) : [];
  return findings.filter(({ signal }) => !silenced.some((one) => one.signal === signal));
}
