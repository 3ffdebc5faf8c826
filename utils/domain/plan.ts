import type { LocalDate } from './local-time';
import type { LocalDateTime } from './reading';
import type { ArchetypeId } from './draft';

/**
 * The repair ladder (requirements.md 1c, R1 to R7 in this order), then parting. Parting is never blocked: it is
 * among the steps offered whatever stands first.
 */
export const STEP_IDS = [
  'step-back',
  'reset-talk',
  'change-rhythm',
  'agree-reply-window',
  'renegotiate',
  'renew-terms',
  'encourage',
  'part',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Something the user did about a client. `exit-opened` is the wish to part coming back (W09). */
export type LoggedEvent =
  | { readonly kind: 'step-taken'; readonly step: StepId; readonly at: LocalDateTime }
  | { readonly kind: 'exit-opened'; readonly at: LocalDateTime };

/** When the engagement is to end (P16): thirty days on, the end of the main deliverable, or a day of the user's. */
export type EndDatePreset = 'thirty-days' | 'main-deliverable' | 'contract-end' | 'earliest';

/** How far a parting is: sleeping on it (P05), getting ready, the client has been told, the work has ended. */
export const PLAN_STAGES = ['cooling-off', 'preparing', 'told', 'ended'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

/** The user's decision to part with a client; no words of theirs are in it, so it can be read while locked. */
export interface ExitPlan {
  readonly reason: ArchetypeId;
  readonly stage: PlanStage;
  readonly decidedAt: LocalDateTime;
  /** Until when the user wants to sleep on it; null when nothing is waited for. */
  readonly coolUntil: LocalDateTime | null;
  /** True when the user went on before the cooling-off time was over (P05: one click). */
  readonly cooledOffEarly: boolean;
  readonly endsOn: LocalDate | null;
  /** Ids of checklist items that are done. */
  readonly done: readonly string[];
}

/** What the user wrote into a plan, by field: notice, clause, own obligations, the draft as it was … */
export type PlanFields = Readonly<Record<string, string>>;

/** A plan with the words the user wrote into it. */
export interface WrittenPlan {
  readonly plan: ExitPlan;
  readonly fields: PlanFields;
}
