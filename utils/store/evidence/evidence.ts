import type { PromiseVerdict } from '../../domain/promise';
import type { StepId } from '../../domain/plan';
import type { Person } from '../../domain/person';
import type { LocalDateTime } from '../../domain/reading';
import type { SignalId } from '../../domain/signal';
import type { Store } from '../database';
import { clientTimeline } from '../timeline';
import type { TimelineEntry } from '../timeline';
import { maskAddresses } from './mask';

/** One dated line of the log, as text. */
export interface EvidenceLine {
  readonly day: string;
  /** What it is: the name of a signal, of what became of a promise, or of a step of the user's. */
  readonly what: string;
  readonly from: string;
  readonly subject: string;
  readonly quote: string;
}

/** The words of the interface that the log needs, in the user's language. */
export interface EvidenceWords {
  readonly title: (client: string) => string;
  readonly columns: Readonly<Record<keyof EvidenceLine, string>>;
  readonly signal: (signal: SignalId) => string;
  readonly promise: (about: string, due: string, verdict: PromiseVerdict) => string;
  readonly step: (step: StepId) => string;
  readonly me: string;
  readonly undated: string;
}

export interface EvidenceOptions {
  readonly words: EvidenceWords;
  /** Addresses are masked unless the user asks for them (trust.md 2d). */
  readonly showAddresses: boolean;
}

/** The log of a client: title and dated lines, oldest first. */
export interface Evidence {
  readonly title: string;
  readonly columns: EvidenceWords['columns'];
  readonly lines: readonly EvidenceLine[];
}

/**
 * What can be shown of a client, each line with its day and words: findings the user did not reject, promises that
 * came to an end, steps taken. How often the user wished to part is nobody else's business.
 * @throws LockedError, Dexie's errors.
 */
export async function clientEvidence(
  store: Store,
  clientId: string,
  options: EvidenceOptions,
  now: LocalDateTime,
): Promise<Evidence> {
  const client = await store.database.clients.get(clientId);
  const entries = await clientTimeline(store, clientId, now);
  const shown = (text: string): string => (options.showAddresses ? text : maskAddresses(text));
  return {
    title: shown(options.words.title(client?.name ?? '')),
    columns: options.words.columns,
    lines: entries
      .flatMap((entry) => lineOf(entry, options.words) ?? [])
      .map(({ day, what, from, subject, quote }) => ({
        day,
        what,
        from: shown(from),
        subject: shown(subject),
        quote: shown(quote),
      })),
  };
}

function lineOf(entry: TimelineEntry, words: EvidenceWords): EvidenceLine | null {
  switch (entry.kind) {
    case 'finding': {
      if (entry.muted) return null;
      const { day, dated, finding, subject } = entry;
      const from = finding.author === 'me' ? words.me : nameOf(entry.sender);
      return {
        day: dated ? day : words.undated,
        what: words.signal(finding.signal),
        from,
        subject,
        quote: finding.quote,
      };
    }
    case 'promise': {
      const { about, due, verdict } = entry.promise;
      if (verdict === 'open' || verdict === 'overdue') return null;
      return {
        day: entry.day,
        what: words.promise(about, due, verdict),
        from: '',
        subject: '',
        quote: entry.quote ?? '',
      };
    }
    case 'event':
      if (entry.event.kind !== 'step-taken') return null;
      return { day: entry.day, what: words.step(entry.event.step), from: words.me, subject: '', quote: '' };
  }
}

function nameOf(person: Person | null): string {
  if (person === null) return '';
  if (person.name === null) return person.email ?? '';
  return person.email === null ? person.name : `${person.name} <${person.email}>`;
}
