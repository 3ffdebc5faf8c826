import { dayOf } from '../../domain/local-time';
import type { ExitPlan } from '../../domain/plan';
import type { LocalDateTime } from '../../domain/reading';

/** Hour of the day at which a last day is recalled. */
const MORNING = 'T09:00';

/** What the user is to be reminded of: the time to sleep on it is over, or the last day has come. */
export interface Reminder {
  readonly clientId: string;
  readonly kind: 'cooled-off' | 'last-day';
  readonly at: LocalDateTime;
}

/** The reminders that are due at `now`; each holds until the user has answered it in the plan. */
export function dueReminders(plans: ReadonlyMap<string, ExitPlan>, now: LocalDateTime): readonly Reminder[] {
  return remindersOf(plans).filter(({ at }) => at <= now);
}

/** When the next reminder comes; null for none. */
export function nextReminderAt(plans: ReadonlyMap<string, ExitPlan>, now: LocalDateTime): LocalDateTime | null {
  const moments = remindersOf(plans).map(({ at }) => at);
  return moments.filter((at) => at > now).sort()[0] ?? null;
}

function remindersOf(plans: ReadonlyMap<string, ExitPlan>): readonly Reminder[] {
  return [...plans].flatMap(([clientId, { stage, coolUntil, endsOn }]): readonly Reminder[] => {
    if (stage === 'cooling-off' && coolUntil !== null) return [{ clientId, kind: 'cooled-off', at: coolUntil }];
    if (stage === 'told' && endsOn !== null) return [{ clientId, kind: 'last-day', at: dayOf(endsOn) + MORNING }];
    return [];
  });
}
