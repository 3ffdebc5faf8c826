import { addDays, dayOf, minutesOf, weekdayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { WorkWeek } from '../domain/work-week';

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
  let total = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    if (isWorkingDay(day, week)) total += overlapMinutes(from, to, day, week);
  }
  return total;
}

function overlapMinutes(from: LocalDateTime, to: LocalDateTime, day: LocalDate, week: WorkWeek): number {
  const opens = Math.max(minutesOf(from), minutesOf(`${day}T${week.start}`));
  const closes = Math.min(minutesOf(to), minutesOf(`${day}T${week.end}`));
  return Math.max(0, closes - opens);
}
