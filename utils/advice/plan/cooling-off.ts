import { addDays, dayOf } from '../../domain/local-time';
import type { ExitPlan } from '../../domain/plan';
import type { ArchetypeId } from '../../domain/draft';
import type { LocalDateTime } from '../../domain/reading';

/** Sleep on it for some days (P05); the number is a default, not a rule of law. */
export const COOLING_OFF_DAYS = 3;

/** Whether the user may as well act on a decision now. One click ends the wait; nothing is ever blocked. */
export type CoolingOff =
  | { readonly kind: 'waiting'; readonly until: LocalDateTime }
  | { readonly kind: 'over' }
  | { readonly kind: 'skipped'; readonly because: 'user' | 'fast-lane' };

/** A decision just made: three days to sleep on it, none after abuse (P34). */
export function newPlan(reason: ArchetypeId, onFastLane: boolean, now: LocalDateTime): ExitPlan {
  return {
    reason,
    stage: onFastLane ? 'preparing' : 'cooling-off',
    decidedAt: now,
    coolUntil: onFastLane ? null : addDays(dayOf(now), COOLING_OFF_DAYS) + now.slice(10),
    cooledOffEarly: false,
    endsOn: null,
    done: [],
  };
}

/** How far the wait is at `now`. */
export function coolingOff(plan: Pick<ExitPlan, 'coolUntil' | 'cooledOffEarly'>, now: LocalDateTime): CoolingOff {
  if (plan.cooledOffEarly) return { kind: 'skipped', because: 'user' };
  if (plan.coolUntil === null) return { kind: 'skipped', because: 'fast-lane' };
  return now < plan.coolUntil ? { kind: 'waiting', until: plan.coolUntil } : { kind: 'over' };
}

/** The user still wants to, after the wait or in spite of it. */
export function goOn(plan: ExitPlan, now: LocalDateTime): ExitPlan {
  return { ...plan, stage: 'preparing', cooledOffEarly: coolingOff(plan, now).kind === 'waiting' };
}
