import type { Answers } from './answer';
import type { LocalDate } from './local-time';
import type { OpenItem } from './finding';
import type { Author } from './person';
import type { LoggedEvent } from './plan';
import type { ClientPromise } from './promise';
import type { LocalDateTime } from './reading';
import type { SignalId, WordSignalId } from './signal';
import type { WorkWeek } from './work-week';

/** When somebody wrote, and what was open afterwards. */
export interface MessageFact {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly author: Author;
  /** Key of the sender, equal for all messages of one person; null when unknown. */
  readonly person: string | null;
  readonly sentAt: LocalDateTime | null;
  readonly wordCount: number;
  /** True when the message leaves a question or request for the other side. */
  readonly asksAnswer: boolean;
  readonly open: readonly OpenItem[];
}

/** A finding that counts: not muted, in a message of this client's threads. */
export interface FindingFact {
  readonly signal: WordSignalId;
  /** Identifies the message, across accounts and threads. */
  readonly message: string;
  readonly person: string | null;
  readonly day: LocalDate | null;
}

/** Counts over the last 90 days: this client against all clients (W07). */
export interface ShareFact {
  readonly messages: number;
  readonly allMessages: number;
  readonly findings: number;
  readonly allFindings: number;
  /** Clients who wrote in that time. */
  readonly clients: number;
}

/** Everything remembered of a client that an assessment needs. Order of the lists carries no meaning. */
export interface ClientFacts {
  readonly messages: readonly MessageFact[];
  readonly findings: readonly FindingFact[];
  readonly promises: readonly ClientPromise[];
  readonly events: readonly LoggedEvent[];
  readonly answers: Answers;
  readonly share: ShareFact;
  readonly workWeek: WorkWeek;
  /** Signals the user switched off for this client: none of `findings` shows one, and dates are not read for one. */
  readonly silenced: readonly SignalId[];
}
