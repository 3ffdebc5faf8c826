import { addDays, addMonths, weekdayOf, type LocalDate } from '../../domain/local-time';
import type { CountedMeaning, TimeUnit } from '../../languages/define-dates';

/** Days of the month up to which its beginning and its middle reach. */
const BEGINNING_ENDS = 10;
const MIDDLE_ENDS = 20;
const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;
/** Wednesday and Sunday, counted from Monday: the last days of a week's beginning and of the week. */
const WEEK_BEGINNING_ENDS = 2;
const WEEK_ENDS = 6;

/** The next day of that name, 0 for Sunday; `today` when it is that day already. */
export function weekdayFrom(today: LocalDate, weekday: number): LocalDate {
  return addDays(today, (weekday - weekdayOf(today) + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}

/** The day of that name in the week after the one of `today`; weeks begin on Monday. */
export function weekdayNextWeek(today: LocalDate, weekday: number): LocalDate {
  return addDays(mondayOf(today), DAYS_PER_WEEK + fromMonday(weekday));
}

/** The last day of what lies so many days, weeks or months ahead. */
export function ahead(today: LocalDate, { kind, ahead: count }: CountedMeaning): LocalDate {
  switch (kind) {
    case 'days':
      return addDays(today, count);
    case 'week':
      return addDays(mondayOf(today), count * DAYS_PER_WEEK + WEEK_ENDS);
    case 'week-start':
      return addDays(mondayOf(today), count * DAYS_PER_WEEK + WEEK_BEGINNING_ENDS);
    case 'month':
      return lastOfMonth(addMonths(firstOfMonth(today), count));
  }
}

/** `count` units from `today`; hours are rounded up to days. */
export function spanFrom(today: LocalDate, count: number, unit: TimeUnit): LocalDate {
  switch (unit) {
    case 'hour':
      return addDays(today, Math.ceil(count / HOURS_PER_DAY));
    case 'day':
      return addDays(today, count);
    case 'week':
      return addDays(today, count * DAYS_PER_WEEK);
    case 'month':
      return addMonths(today, count);
  }
}

/** The last day of the quarter of `day`. */
export function lastOfQuarter(day: LocalDate): LocalDate {
  const month = Number(day.slice(5, 7));
  return lastOfMonth(addMonths(firstOfMonth(day), (3 - (month % 3)) % 3));
}

/** The last day of the beginning, the middle or the whole of the next month with that number, from 1. */
export function inMonth(today: LocalDate, month: number, part: 'start' | 'middle' | 'end'): LocalDate {
  const dayIn = (year: number): LocalDate => {
    const first = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    if (part === 'end') return lastOfMonth(first);
    return addDays(first, (part === 'start' ? BEGINNING_ENDS : MIDDLE_ENDS) - 1);
  };
  const year = Number(today.slice(0, 4));
  return dayIn(year) >= today ? dayIn(year) : dayIn(year + 1);
}

/** That day of that month, of `year` or else the next one from `today`; null when the month lacks it. */
export function dayAndMonth(today: LocalDate, day: number, month: number, year?: number): LocalDate | null {
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return calendarDay(year, month, day);
  const soon = calendarDay(thisYear, month, day);
  return soon !== null && soon < today ? calendarDay(thisYear + 1, month, day) : soon;
}

/** The next day of the month with that number; null when that month lacks it. */
export function dayOfMonth(today: LocalDate, day: number): LocalDate | null {
  const month = day >= Number(today.slice(8, 10)) ? today : addMonths(firstOfMonth(today), 1);
  return calendarDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
}

function firstOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01`;
}

function lastOfMonth(day: LocalDate): LocalDate {
  return addDays(addMonths(firstOfMonth(day), 1), -1);
}

function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, -fromMonday(weekdayOf(day)));
}

function fromMonday(weekday: number): number {
  return (weekday + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
}

function calendarDay(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const kept = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return kept ? date.toISOString().slice(0, 10) : null;
}
