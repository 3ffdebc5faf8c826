import type { LocalDateTime } from '../../domain/reading';
import { dayOf, daysBefore, isDay, toLocalDateTime, weekdayOf, type Day } from './calendar';
import type { ShownDate } from './shown-date';

/** Which of two numbers is the day. One mailbox writes all its dates in one order. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * The moment a text means in that order, null when it cannot mean one: a day the calendar does not have, a weekday
 * that contradicts, a moment after `now`, or a missing year or day that only `now` could fill in.
 */
export function momentOf(shown: ShownDate, order: DayOrder, now: LocalDateTime | null): LocalDateTime | null {
  const day = dayIn(shown, order, now);
  if (day === null || !isDay(day) || !isMailYear(day.year)) return null;
  if (shown.weekdays !== null && !shown.weekdays.includes(weekdayOf(day))) return null;
  const moment = toLocalDateTime(day, shown.time);
  return now !== null && moment > now ? null : moment;
}

/** Other years are those of other calendars, or no years. */
function isMailYear(year: number): boolean {
  return year >= 1990 && year < 2100;
}

function dayIn({ day: shown, weekdays }: ShownDate, order: DayOrder, now: LocalDateTime | null): Day | null {
  const today = now === null ? null : dayOf(now);
  if (shown.kind === 'days-back') return today && daysBefore(today, shown.days);
  if (shown.kind === 'recent') return today && recentDay(today, weekdays);
  // Mail pages leave the year out in the current one only.
  const year = shown.year ?? today?.year;
  if (year === undefined) return null;
  if (shown.kind === 'known') return { year, month: shown.month, day: shown.day };
  const [day, month] = order === 'day-first' ? [shown.first, shown.second] : [shown.second, shown.first];
  return { year, month, day };
}

/** A time alone is today's. A weekday is the last one before today; today's own name could mean a week ago. */
function recentDay(today: Day, weekdays: readonly number[] | null): Day | null {
  if (weekdays === null) return today;
  const [weekday, ...others] = weekdays;
  if (weekday === undefined || others.length > 0) return null;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return back === 0 ? null : daysBefore(today, back);
}
