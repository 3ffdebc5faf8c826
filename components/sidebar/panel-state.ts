import type { Assessment } from '../../utils/domain/client';
import type { Finding, MessageAnalysis } from '../../utils/domain/finding';
import type { Person } from '../../utils/domain/person';
import type { LoggedEvent } from '../../utils/domain/plan';
import type { ReadMessage, ThreadReading } from '../../utils/domain/reading';
import type { RefusalReason, RejectedFinding, UserRecord } from '../../utils/domain/report';
import type { Saying } from '../../utils/domain/saying';
import type { SignalId } from '../../utils/domain/signal';

/** What the panel shows; each kind is one screen. */
export type PanelState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-thread' }
  | { readonly kind: 'changed'; readonly reason: string }
  | { readonly kind: 'needs-account' }
  | { readonly kind: 'not-a-client' }
  | { readonly kind: 'reader-gone' }
  | { readonly kind: 'failed' }
  | ClientPanel;

/** The main screen: one thread with one client. */
export interface ClientPanel {
  readonly kind: 'client';
  readonly reading: ThreadReading;
  readonly client: Person;
  readonly analyses: readonly MessageAnalysis[];
  /** Null while nothing is stored: the thread has no trustworthy id, or the store refused. */
  readonly clientId: string | null;
  readonly assessment: Assessment | null;
  readonly refusal: RefusalReason | null;
  readonly record: UserRecord;
}

/** What is known of the user before the keeper has answered. */
export const EMPTY_RECORD: UserRecord = { answers: {}, events: [], rejected: [], silenced: [], plan: null };

/** A finding together with the message that holds it. */
export interface Evidence {
  readonly finding: Finding;
  readonly message: ReadMessage;
  /** True when the user said "not this": still shown, and counted nowhere. */
  readonly rejected: boolean;
}

/** One signal with its evidence in the open thread, newest last. */
export interface NoticedSignal {
  readonly signal: Finding['signal'];
  readonly evidence: readonly Evidence[];
}

/**
 * Groups the thread's findings by signal, most evidence first, in the order of the thread; signals that the user
 * switched off for this client are left out. Setting a quote aside leaves
 * the order as it is, so that nothing moves under the user's hand.
 */
export function noticedSignals({
  reading,
  analyses,
  record,
}: Pick<ClientPanel, 'reading' | 'analyses' | 'record'>): readonly NoticedSignal[] {
  const messages = new Map(reading.messages.map((message) => [message.id, message]));
  const silenced = new Set<SignalId>(record.silenced.map(({ signal }) => signal));
  const groups = new Map<Finding['signal'], Evidence[]>();
  for (const { messageId, findings } of analyses) {
    const message = messages.get(messageId);
    if (!message) continue;
    for (const finding of findings) {
      if (silenced.has(finding.signal)) continue;
      const group = groups.get(finding.signal) ?? [];
      const rejected = record.rejected.some((place) => covers(place, messageId, finding));
      groups.set(finding.signal, [...group, { finding, message, rejected }]);
    }
  }
  return [...groups]
    .map(([signal, evidence]) => ({ signal, evidence }))
    .sort((left, right) => right.evidence.length - left.evidence.length);
}

/** The evidence of a signal without what the user set aside. */
export function countingEvidence({ evidence }: NoticedSignal): readonly Evidence[] {
  return evidence.filter(({ rejected }) => !rejected);
}

/** The signals that have evidence which counts, most of it first. */
export function countingSignals(panel: Parameters<typeof noticedSignals>[0]): readonly Finding['signal'][] {
  return noticedSignals(panel)
    .map((noticed) => ({ signal: noticed.signal, count: countingEvidence(noticed).length }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count)
    .map(({ signal }) => signal);
}

/** True when the other side wrote, and all of it in languages that are not read: then nothing was judged. */
export function isUnread({ analyses, reading, client }: Pick<ClientPanel, 'analyses' | 'reading' | 'client'>): boolean {
  const theirs = new Set(reading.messages.filter(({ sender }) => sender.email === client.email).map(({ id }) => id));
  const read = analyses.filter(({ messageId }) => theirs.has(messageId));
  return read.length > 0 && read.every(({ language }) => language === null);
}

/** How many quotes count. */
export function quoteCount(signals: readonly NoticedSignal[]): number {
  return signals.reduce((sum, noticed) => sum + countingEvidence(noticed).length, 0);
}

/** A rejection holds for its signal wherever the places overlap: a later engine may quote a little more or less. */
function covers(place: RejectedFinding, messageId: string, { signal, start, quote }: Finding): boolean {
  return (
    place.messageId === messageId &&
    place.signal === signal &&
    place.start < start + quote.length &&
    start < place.start + place.length
  );
}

/** The date of the earliest evidence, null when none is dated. */
export function noticedSince(signals: readonly NoticedSignal[]): string | null {
  const dates = signals.flatMap(({ evidence }) =>
    evidence.flatMap(({ message, rejected }) => (rejected ? [] : (message.date ?? []))),
  );
  return dates.sort()[0] ?? null;
}

/** While the keeper has not answered about a new reading of the same thread, what it said before stands. */
export function carriedOver(previous: PanelState, next: PanelState): PanelState {
  if (previous.kind !== 'client' || next.kind !== 'client') return next;
  const { account, threadId } = next.reading;
  const same = threadId !== null && threadId === previous.reading.threadId && account === previous.reading.account;
  if (!same || next.assessment !== null || next.refusal !== null) return next;
  const { clientId, assessment, record } = previous;
  return { ...next, clientId, assessment, record };
}

/** What the user said shows at once; the keeper's answer follows. */
export function withRejection(panel: ClientPanel, { finding, message }: Evidence, muted: boolean): ClientPanel {
  const { signal, start, quote } = finding;
  const others = panel.record.rejected.filter((place) => !covers(place, message.id, finding));
  const rejected = muted ? [...others, { messageId: message.id, signal, start, length: quote.length }] : others;
  return { ...panel, record: { ...panel.record, rejected } };
}

/** The same when a signal is switched off for this client, or on again. */
export function withSilence(panel: ClientPanel, signal: SignalId, off: boolean): ClientPanel {
  const others = panel.record.silenced.filter((entry) => entry.signal !== signal);
  const silenced = off ? [...others, { signal, everywhere: false }] : others;
  return { ...panel, record: { ...panel.record, silenced } };
}

/** The record with what the user just said: it shows at once, the keeper follows. */
export function recordWith(record: UserRecord, saying: Saying): UserRecord {
  switch (saying.kind) {
    case 'step': {
      const others = record.events.filter((event) => !isSameEvent(event, saying.event));
      return { ...record, events: saying.taken ? [...others, saying.event] : others };
    }
    case 'answer': {
      const others = Object.entries(record.answers).filter(([question]) => question !== saying.question);
      const answered = saying.value === null ? others : [...others, [saying.question, saying.value] as const];
      return { ...record, answers: Object.fromEntries(answered) };
    }
    case 'plan':
      return { ...record, plan: saying.written };
  }
}

function isSameEvent(one: LoggedEvent, other: LoggedEvent): boolean {
  const stepOf = (event: LoggedEvent) => (event.kind === 'step-taken' ? event.step : null);
  return one.kind === other.kind && one.at === other.at && stepOf(one) === stepOf(other);
}
