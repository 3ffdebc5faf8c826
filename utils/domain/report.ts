import type { Answers } from './answer';
import type { Assessment } from './client';
import type { MessageAnalysis } from './finding';
import type { Author, Person } from './person';
import type { LoggedEvent, WrittenPlan } from './plan';
import type { LocalDateTime } from './reading';
import type { SignalId } from './signal';

/** One thread of one mailbox. */
export interface ThreadAddress {
  /** The user's own address in the mailbox, lower case. */
  readonly account: string;
  readonly threadId: string;
}

/** One analysed thread, written by the keeper in one transaction. */
export interface ThreadReport extends ThreadAddress {
  readonly engineVersion: string;
  readonly subject: string;
  readonly client: Person;
  readonly messages: readonly ReportedMessage[];
}

/** A message without its body: what is kept of it (trust.md 2d: the minimum). */
export interface ReportedMessage {
  readonly author: Author;
  readonly sender: Person;
  /** In the user's zone, null when unknown. */
  readonly sentAt: LocalDateTime | null;
  readonly wordCount: number;
  /** True when the message asks something; without it, what the analysis holds as asked decides. */
  readonly asksAnswer?: boolean;
  readonly analysis: MessageAnalysis;
}

/** "Not this": the user rejects a finding, or takes the rejection back. */
export interface MuteRequest extends ThreadAddress {
  readonly messageId: string;
  readonly signal: SignalId;
  readonly quote: string;
  readonly muted: boolean;
}

/** Switches a signal off for the client of a thread, or on again. */
export interface SilenceRequest extends ThreadAddress {
  readonly signal: SignalId;
  readonly silenced: boolean;
}

/**
 * Why nothing could be written or read. `quota`: the disk is full; `newer-data`: a later version wrote the data;
 * `locked`: the passphrase is missing; `blocked`: another tab holds an older version open; `database`: all else.
 */
export type RefusalReason = 'quota' | 'newer-data' | 'locked' | 'blocked' | 'database';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

/** What is already known of a thread. */
export interface Recollection {
  /** With the findings that the user rejected. */
  readonly analyses: readonly MessageAnalysis[];
  readonly rejected: readonly RejectedFinding[];
  readonly silenced: readonly SilencedSignal[];
  /** The user's other addresses, lower case. */
  readonly ownAddresses: readonly string[];
}

/** What the user said and did about a client, and rejected in the thread at hand. */
export interface UserRecord {
  readonly answers: Answers;
  readonly events: readonly LoggedEvent[];
  readonly rejected: readonly RejectedFinding[];
  readonly silenced: readonly SilencedSignal[];
  /** The plan for parting; null without one. */
  readonly plan: WrittenPlan | null;
}

/** A signal that does not count for a client: switched off for this one alone, or for everybody. */
export interface SilencedSignal {
  readonly signal: SignalId;
  readonly everywhere: boolean;
}

/** Where a rejected finding stands in its message, UTF-16 units. */
export interface RejectedFinding {
  readonly messageId: string;
  readonly signal: SignalId;
  readonly start: number;
  readonly length: number;
}

/** The keeper's answer: how things stand with the client now, or why nothing was written. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly clientId: string;
      readonly assessment: Assessment;
      /** What the user said and did; absent where only the assessment was asked for. */
      readonly record?: UserRecord;
    }
  | { readonly kind: 'not-a-client' }
  | Refusal;
