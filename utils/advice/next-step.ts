import type { Answers } from '../domain/answer';
import type { Assessment } from '../domain/client';
import { addDays, dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LoggedEvent, StepId } from '../domain/plan';
import { STEP_RULES } from './step-rules';
import type { StepContext, StepReason } from './step-rules';

/** A step just taken is given time before it is suggested again, in days. */
const TIME_TO_WORK_DAYS = 30;

/** What to do next about a client. */
export interface NextStep {
  /** Null when there is nothing to do, or a step just taken needs time. */
  readonly step: StepId | null;
  readonly reason: StepReason | 'nothing-needed' | 'give-it-time';
  /** The other steps that make sense; parting is always one of them unless it stands first. */
  readonly others: readonly StepId[];
}

/**
 * The first rule of the ladder that applies and was not tried in the last 30 days (requirements.md 1c). Parting is
 * never blocked.
 */
export function nextStep(
  assessment: Assessment,
  answers: Answers,
  log: readonly LoggedEvent[],
  today: LocalDate,
): NextStep {
  const taken = log.flatMap((event) => (event.kind === 'step-taken' ? event : []));
  const context: StepContext = { assessment, answers, taken: new Set(taken.map(({ step }) => step)), today };
  const applying = STEP_RULES.filter((rule) => rule.applies(context));
  const resting = new Set(
    taken.filter(({ at }) => dayOf(at) > addDays(today, -TIME_TO_WORK_DAYS)).map(({ step }) => step),
  );
  const first = applying.find(({ step }) => !resting.has(step));
  const step = first?.step ?? null;
  const others = new Set([...applying.map((rule) => rule.step), 'part' as const].filter((other) => other !== step));
  return {
    step,
    reason: first?.reason ?? (applying.length === 0 ? 'nothing-needed' : 'give-it-time'),
    others: [...others],
  };
}
