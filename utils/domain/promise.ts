import type { LocalDate } from './local-time';

/** A dated promise of the client, and what the thread shows became of it. */
export interface ClientPromise {
  readonly account: string;
  readonly threadId: string;
  /** The message that made the promise. */
  readonly messageId: string;
  /** What was promised, as a concept: `payment`, `material`, `feedback`, `decision`, `meeting`. */
  readonly about: string;
  /** Day of the message that made it, null when unknown. */
  readonly madeOn: LocalDate | null;
  /** The last day that still keeps it. */
  readonly due: LocalDate;
  /** Day of the message after which it was no longer open; null while it is. */
  readonly settledOn: LocalDate | null;
  /** Day of the message that put another date in its place; null when none did. */
  readonly movedOn: LocalDate | null;
  /** Day of the user's first reminder, still unmet, after the due day; null without one. */
  readonly remindedOn: LocalDate | null;
  /** What the user said; it outranks what the thread shows. */
  readonly answer: 'kept' | 'broken' | null;
}

/**
 * `overdue` asks, it does not accuse: the day passed, yet what was promised may have come by another way.
 * `moved` is a new date named in time; `late` is kept, after its day.
 */
export type PromiseVerdict = 'open' | 'kept' | 'late' | 'moved' | 'broken' | 'overdue';
