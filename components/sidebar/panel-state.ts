import type { Assessment } from '../../utils/domain/client';
import type { Finding, MessageAnalysis } from '../../utils/domain/finding';
import type { Person } from '../../utils/domain/person';
import type { ReadMessage, ThreadReading } from '../../utils/domain/reading';
import type { RefusalReason } from '../../utils/domain/report';

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
}

/** A finding together with the message that holds it. */
export interface Evidence {
  readonly finding: Finding;
  readonly message: ReadMessage;
}

/** One signal with its evidence in the open thread, newest last. */
export interface NoticedSignal {
  readonly signal: Finding['signal'];
  readonly evidence: readonly Evidence[];
}

/** Groups the thread's findings by signal, most evidence first, in the order of the thread. */
export function noticedSignals({
  reading,
  analyses,
}: Pick<ClientPanel, 'reading' | 'analyses'>): readonly NoticedSignal[] {
  const messages = new Map(reading.messages.map((message) => [message.id, message]));
  const groups = new Map<Finding['signal'], Evidence[]>();
  for (const { messageId, findings } of analyses) {
    const message = messages.get(messageId);
    if (!message) continue;
    for (const finding of findings) {
      const group = groups.get(finding.signal) ?? [];
      groups.set(finding.signal, [...group, { finding, message }]);
    }
  }
  return [...groups]
    .map(([signal, evidence]) => ({ signal, evidence }))
    .sort((left, right) => right.evidence.length - left.evidence.length);
}

/** The date of the earliest evidence, null when none is dated. */
export function noticedSince(signals: readonly NoticedSignal[]): string | null {
  const dates = signals.flatMap(({ evidence }) => evidence.flatMap(({ message }) => message.date ?? []));
  return dates.sort()[0] ?? null;
}
