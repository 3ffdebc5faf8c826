import type { ShareFact } from './facts';
import type { LocalDate } from './local-time';
import type { StepId } from './plan';
import type { ClientPromise, PromiseVerdict } from './promise';
import type { DateSignalId, SignalId } from './signal';

/** How things stand with a client: a word with reasons, never a percentage and never a label on a person. */
export const LEVELS = ['too-little-mail', 'fine', 'watch', 'strained', 'consider-parting'] as const;
export type Level = (typeof LEVELS)[number];

/** Whom the user told not to be a client; nothing of their mail is stored. */
export const NOT_CLIENT_REASONS = ['colleague', 'newsletter', 'family', 'other'] as const;
export type NotClientReason = (typeof NOT_CLIENT_REASONS)[number];

/** A signal as it repeats over time. */
export interface Pattern {
  readonly signal: SignalId;
  readonly count: number;
  /** Distinct days on which it was seen. */
  readonly days: number;
  /** Local dates `YYYY-MM-DD`. */
  readonly first: LocalDate | null;
  readonly last: LocalDate | null;
  /** True from three findings on two days within 90 days; at once for W23, W29, W34. */
  readonly established: boolean;
  readonly trend: 'rising' | 'steady' | 'falling';
}

/** What is known of a client at a moment, computed from the whole history. */
export interface Assessment {
  readonly level: Level;
  /** The two or three facts that carry the level. */
  readonly reasons: readonly AssessmentReason[];
  readonly patterns: readonly Pattern[];
  /** The date signals that hold now, each with the counts that show it. */
  readonly observations: readonly DateObservation[];
  readonly promises: readonly JudgedPromise[];
  /** Null below four answered questions. */
  readonly replyTimes: ReplyTimes | null;
  readonly share: ShareFact;
  readonly newVoices: readonly NewVoice[];
  readonly meetingMoves: readonly MeetingMove[];
  readonly repairs: readonly RepairEffect[];
  /** How often the wish to part came back (W09). */
  readonly partingThoughts: { readonly count: number; readonly since: LocalDate | null };
}

/** One checkable fact behind a level, to be phrased in the user's language. */
export interface AssessmentReason {
  readonly signal: SignalId;
  readonly count: number;
  readonly since: LocalDate | null;
}

/**
 * A signal computed from dates, with the counted facts it may be shown with. `count` of `outOf`: answers of the
 * recent sample, unanswered messages of the user, messages outside hours of all, bursts, findings of recent months.
 */
export interface DateObservation {
  readonly signal: DateSignalId;
  readonly count: number;
  readonly outOf: number;
  /** Distinct days that the counted messages fall on. */
  readonly days: number;
  readonly since: LocalDate;
  readonly last: LocalDate;
  /** What is now and what it was before or is usual, in `unit`; null where there is nothing to compare. */
  readonly now: number | null;
  readonly usual: number | null;
  readonly unit: 'working-minutes' | 'messages' | 'findings';
}

/** A promise with what became of it. */
export interface JudgedPromise extends ClientPromise {
  readonly verdict: PromiseVerdict;
}

/** How long the client takes to answer a question, in the user's working minutes. */
export interface ReplyTimes {
  readonly samples: number;
  readonly median: number;
  /** Median of the latest answers, and of those before them; null below four of each. */
  readonly recentMedian: number | null;
  readonly earlierMedian: number | null;
  readonly best: BestAnswerTime;
}

/** When the client answers best, to propose a rhythm by (R3). */
export interface BestAnswerTime {
  /** 0 for Sunday to 6 for Saturday; null when no weekday stands out. */
  readonly weekday: number | null;
  /** `morning` until 12, `afternoon` until 17, `evening` after; null when none stands out. */
  readonly partOfDay: 'morning' | 'afternoon' | 'evening' | null;
}

/** Somebody new on the client's side who soon overruled what was agreed (W17). */
export interface NewVoice {
  readonly person: string;
  readonly since: LocalDate;
  readonly findings: number;
}

/** A meeting that the client moved (W30). */
export interface MeetingMove {
  readonly messageId: string;
  readonly on: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Days between the message and the day that was given up. */
  readonly noticeDays: number;
}

/** What a repair step of the user changed (W08): messages with a finding among the client's, before and after. */
export interface RepairEffect {
  readonly step: StepId;
  readonly on: LocalDate;
  readonly before: MessageCount;
  readonly after: MessageCount;
  readonly verdict: 'too-early' | 'better' | 'no-change';
}

/** How many of the client's messages show a signal. */
export interface MessageCount {
  readonly withFinding: number;
  readonly all: number;
}
