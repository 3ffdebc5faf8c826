import type { NotClientReason } from '../domain/client';
import type { LanguageCode } from '../domain/language';
import type { LocalDate } from '../domain/local-time';
import type { Commitment, Finding, ThreadState } from '../domain/finding';
import type { Author } from '../domain/person';
import type { ExitPlan, LoggedEvent } from '../domain/plan';
import type { ClientPromise } from '../domain/promise';
import type { LocalDateTime } from '../domain/reading';
import type { SignalId } from '../domain/signal';
import type { QuestionId } from '../domain/answer';
import type { SealedText } from './lock/cipher';

/** A client: one company or one person. `id` is random; names and addresses point to it. */
export interface ClientRow {
  readonly id: string;
  readonly name: string;
  /** True when the client is also a friend or relative (A3). */
  readonly familyOrFriend: boolean;
  readonly note: SealedText | null;
  readonly since: LocalDate;
  /** Months to keep mail of this client; null for the general setting. */
  readonly keepMonths: number | null;
}

/**
 * Who somebody is, by `key`: `address:` and the address, or `name:` within one thread. For those who are no client
 * this row, the user's decision, is all that is stored.
 */
export type PersonRow = {
  readonly key: string;
  readonly email: string | null;
  readonly name: string | null;
} & (
  | { readonly side: 'client'; readonly clientId: string }
  | { readonly side: 'me'; readonly clientId: null }
  | { readonly side: 'other'; readonly clientId: null; readonly reason: NotClientReason }
);

/** Whose company a domain is. */
export type DomainRow = { readonly domain: string } & (
  { readonly clientId: string } | { readonly clientId: null; readonly reason: NotClientReason }
);

export interface ThreadRow {
  readonly account: string;
  readonly threadId: string;
  readonly clientId: string;
  readonly subject: SealedText;
  /** Day of its last message, or of the report where no date is known. */
  readonly lastOn: LocalDate;
}

/** A message without its body. */
export interface MessageRow {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly clientId: string;
  readonly author: Author;
  readonly person: string | null;
  readonly sentAt: LocalDateTime | null;
  /** Day of `sentAt`, or the day it was first seen: what retention and counting go by. */
  readonly day: LocalDate;
  readonly wordCount: number;
  readonly asksAnswer: boolean;
  readonly engineVersion: string;
  readonly fingerprint: string;
  readonly language: LanguageCode | null;
  /** What the next message of the thread is read against. */
  readonly state: ThreadState;
  /** The client's dated promises in it; their words are with the promise. */
  readonly commitments: readonly Pick<Commitment, 'about' | 'due'>[];
}

export interface FindingRow extends Omit<Finding, 'quote'> {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  /** Place among the findings of its message. */
  readonly index: number;
  readonly clientId: string;
  readonly day: LocalDate;
  readonly quote: SealedText;
  /** Length of the quote in UTF-16 units, readable also while the quote is sealed. */
  readonly length: number;
}

/** A rejected finding. It holds for every finding of the signal that overlaps the place in the message. */
export interface MuteRow {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly signal: SignalId;
  readonly start: number;
  readonly length: number;
  readonly clientId: string;
}

/** A signal the user switched off for one client. */
export interface SilencedSignalRow {
  readonly clientId: string;
  readonly signal: SignalId;
}

export interface PromiseRow extends ClientPromise {
  readonly clientId: string;
  /** The client's words, null where only the state of the thread tells of the promise. */
  readonly quote: SealedText | null;
}

export interface AnswerRow {
  readonly clientId: string;
  readonly question: QuestionId;
  readonly value: boolean | number | SealedText;
  readonly at: LocalDateTime;
}

export type EventRow = LoggedEvent & { readonly id: string; readonly clientId: string };

export interface PlanRow extends ExitPlan {
  readonly clientId: string;
  /** `PlanFields` as JSON. */
  readonly fields: SealedText;
}

/** A reply being written. */
export interface DraftRow {
  readonly id: string;
  readonly clientId: string;
  readonly account: string | null;
  readonly threadId: string | null;
  readonly text: SealedText;
  readonly at: LocalDateTime;
}

/** A setting that belongs to the data; see `settings.ts` for the values. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}
