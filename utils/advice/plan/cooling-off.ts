import { dayOf, addDays } from '../../domain/local-time';
import type { ExitPlan } from '../../domain/plan';
import type { LocalDateTime } from '../../domain/reading';

/** Sleep on it for some days (P05); the number is a default, not a rule of law. */
export const COOLING_OFF_DAYS = 3;

/** Whether the user may as well act on a decision now. One click ends the wait; nothing is ever blocked. */
export type CoolingOff =
  | { readonly kind: 'waiting'; readonly until: LocalDateTime }
  | { readonly kind: 'over' }
  | { readonly kind: 'skipped'; readonly because: 'user' | 'fast-lane' };

/** Three days from the decision, unless the user went on or abuse makes waiting pointless (P34). */
export function coolingOff(
  plan: Pick<ExitPlan, 'decidedAt' | 'cooledOffEarly'>,
  onFastLane: boolean,
  now: LocalDateTime,
): CoolingOff {
  if (onFastLane) return { kind: 'skipped', because: 'fast-lane' };
  if (plan.cooledOffEarly) return { kind: 'skipped', because: 'user' };
  const until = addDays(dayOf(plan.decidedAt), COOLING_OFF_DAYS) + plan.decidedAt.slice(10);
  return now < until ? { kind: 'waiting', until } : { kind: 'over' };
}
