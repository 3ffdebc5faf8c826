import type { LocalDateTime } from './reading';

/** A day in the user's zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A `LocalDate` or a `LocalDateTime`. */
export type LocalMoment = string;

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;
const LOCAL_FORM = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** The wall clock of `instant` in the zone this program runs in. */
export function localDateTimeOf(instant: Date): LocalDateTime {
  const pad = (part: number, length = 2): string => String(part).padStart(length, '0');
  const day = `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
  return `${day}T${pad(instant.getHours())}:${pad(instant.getMinutes())}`;
}

/**
 * Minutes of wall clock since 1970-01-01T00:00, of a date or a date with time. Wall-clock arithmetic ignores the
 * hour of a daylight-saving change on purpose: office hours are wall-clock hours.
 * @throws RangeError when `moment` is neither `YYYY-MM-DD` nor `YYYY-MM-DDTHH:MM` nor a day of the calendar.
 */
export function minutesOf(moment: LocalMoment): number {
  if (!LOCAL_FORM.test(moment)) throw new RangeError('Not a local date');
  const minutes = minutesOfDay(moment.slice(0, 10));
  return moment.length === 10 ? minutes : minutes + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** Days already computed: judging a history asks for the same few hundred days over and over. */
const knownDays = new Map<LocalDate, number>();
const MOST_KNOWN_DAYS = 10_000;

function minutesOfDay(day: LocalDate): number {
  const known = knownDays.get(day);
  if (known !== undefined) return known;
  const date = Number(day.slice(8, 10));
  const ms = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, date);
  if (new Date(ms).getUTCDate() !== date) throw new RangeError('Not a day of the calendar');
  if (knownDays.size === MOST_KNOWN_DAYS) knownDays.clear();
  knownDays.set(day, ms / MS_PER_MINUTE);
  return ms / MS_PER_MINUTE;
}

/** True for a text that `minutesOf` accepts. */
export function isLocalMoment(text: string): boolean {
  try {
    minutesOf(text);
    return true;
  } catch {
    return false;
  }
}

/** The inverse of `minutesOf`, with the time of day. */
export function momentAt(minutes: number): LocalDateTime {
  return new Date(minutes * MS_PER_MINUTE).toISOString().slice(0, 16);
}

/** The day of a moment. */
export function dayOf(moment: LocalDateTime): LocalDate {
  return moment.slice(0, 10);
}

/** `day` moved by whole `days`; negative goes back. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayOf(momentAt(minutesOf(day) + days * MINUTES_PER_DAY));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (minutesOf(to) - minutesOf(from)) / MINUTES_PER_DAY;
}

/** `day` moved by whole calendar `months`; a day the month lacks becomes its last day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, last));
  return target.toISOString().slice(0, 10);
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(minutesOf(dayOf(day)) * MS_PER_MINUTE).getUTCDay();
}

/** The later of two days or moments in the same form. */
export function later(one: LocalMoment, other: LocalMoment): LocalMoment {
  return one > other ? one : other;
}

/** The earlier of two days or moments in the same form. */
export function earlier(one: LocalMoment, other: LocalMoment): LocalMoment {
  return one < other ? one : other;
}
