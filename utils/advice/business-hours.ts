import { minutesOf, weekdayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { WorkWeek } from '../domain/work-week';

const EPOCH = '1970-01-01';
const MINUTES_PER_DAY = 1_440;

/** True on the user's working days: not a weekday off, not a holiday the user set. */
export function isWorkingDay(day: LocalDate, week: WorkWeek): boolean {
  return week.days.includes(weekdayOf(day)) && !week.daysOff.includes(day);
}

/** Length of one working day in minutes. */
export function workingDayMinutes(week: WorkWeek): number {
  return Math.max(0, minutesOf(`1970-01-01T${week.end}`) - minutesOf(`1970-01-01T${week.start}`));
}

/** Minutes of the user's working hours between two moments; 0 when `to` is not after `from`. */
export function workingMinutesBetween(from: LocalDateTime, to: LocalDateTime, week: WorkWeek): number {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const [opening, closing] = [minutesOf(`${EPOCH}T${week.start}`), minutesOf(`${EPOCH}T${week.end}`)];
  const daysOff = new Set(week.daysOff.map(minutesOf));
  let total = 0;
  // In numbers, not in dates: a silence may span years, and every client's history is full of waits.
  for (let day = start - (start % MINUTES_PER_DAY); day <= end; day += MINUTES_PER_DAY) {
    if (!week.days.includes(weekdayAt(day)) || daysOff.has(day)) continue;
    total += Math.max(0, Math.min(end, day + closing) - Math.max(start, day + opening));
  }
  return total;
}

/** Day of the week of a midnight, in minutes since 1970-01-01, which was a Thursday. */
function weekdayAt(midnight: number): number {
  return (midnight / MINUTES_PER_DAY + 4) % 7;
}
