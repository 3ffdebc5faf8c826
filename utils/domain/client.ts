import type { SignalId } from './signal';

/** How things stand with a client: a word with reasons, never a percentage and never a label on a person. */
export const LEVELS = ['too-little-mail', 'fine', 'watch', 'strained', 'consider-parting'] as const;
export type Level = (typeof LEVELS)[number];

/** A signal as it repeats over time. */
export interface Pattern {
  readonly signal: SignalId;
  readonly count: number;
  /** Distinct days on which it was seen. */
  readonly days: number;
  /** Local dates `YYYY-MM-DD`. */
  readonly first: string | null;
  readonly last: string | null;
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
}

/** One checkable fact behind a level, to be phrased in the user's language. */
export interface AssessmentReason {
  readonly signal: SignalId;
  readonly count: number;
  readonly since: string | null;
}
