import { FILLERS, MONTH_BY_WORD, RELATIVE_DAYS, WEEKDAYS_BY_WORD } from './words';

/** What one text says, before anything outside it is asked. */
export interface ShownDate {
  readonly day: ShownDay;
  /** Those that the text's weekday may mean, 0 (Sunday) to 6; null when it names none. */
  readonly weekdays: readonly number[] | null;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
}

export type ShownDay =
  /** The month is known. */
  | { readonly kind: 'known'; readonly day: number; readonly month: number; readonly year: number | null }
  /** Two numbers, of which one is the month. */
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number | null }
  | { readonly kind: 'days-back'; readonly days: number }
  /** A time alone, or with a weekday: one of the last days. */
  | { readonly kind: 'recent' };

/** Longer texts are no dates. */
const MAX_LENGTH = 80;

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const ACCENTS = /[\u0300-\u036f]/g;
const TIME = /(?<!\d)(\d{1,2})(?::|\s?h\s?)(\d{2})(?::\d{2})?(?!\d)(?:\s?([ap])\.?\s?m\b\.?)?/g;
const NUMERIC = /(?<!\d)(\d{1,4})([/.-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?(?!\d)/g;
const ORDINAL = /(\d)(?:st|nd|rd|th|er)(?![a-z])/g;

/** Reads one text; null when a word is unknown, a part is missing or said twice, or a number cannot be. */
export function shownDate(text: string): ShownDate | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text.normalize('NFKD').replace(INVISIBLE, '').replace(ACCENTS, '').toLowerCase();
  const times = [...plain.matchAll(TIME)];
  const time = times.length === 1 ? timeOf(times[0] ?? []) : null;
  if (time === null) return null;
  const rest = plain.replace(TIME, ' ').replace(ORDINAL, '$1').trim();
  const words = wordsOf(rest);
  if (words === null) return null;
  const day = dayOf(rest, words);
  return day === null ? null : { day, weekdays: words.weekdays, time };
}

function timeOf([, hours, minutes = '', half]: readonly (string | undefined)[]): string | null {
  const hour = Number(hours);
  if (Number(minutes) > 59 || hour > 23) return null;
  if (half === undefined) return `${String(hour).padStart(2, '0')}:${minutes}`;
  if (hour < 1 || hour > 12) return null;
  return `${String((hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}

interface DateWords {
  readonly month: number | null;
  readonly weekdays: readonly number[] | null;
  readonly daysBack: number | null;
}

/** The meaning of all words; null when one is unknown or two mean the same. */
function wordsOf(text: string): DateWords | null {
  // "mar" is March and Tuesday. It is a month only beside a lone number, and months claim it from the right: in
  // "mar, 11 mar" the first is the weekday.
  const mayNameMonth = /\d/.test(text) && text.search(NUMERIC) < 0;
  let month: number | null = null;
  let weekdays: readonly number[] | null = null;
  let daysBack: number | null = null;
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !FILLERS.has(word));
  for (const word of words.reverse()) {
    const asMonth = MONTH_BY_WORD.get(word);
    const asWeekdays = WEEKDAYS_BY_WORD.get(word);
    const asRelative = RELATIVE_DAYS.get(word);
    if (asMonth !== undefined && mayNameMonth && month === null) month = asMonth;
    else if (asWeekdays !== undefined && weekdays === null) weekdays = asWeekdays;
    else if (asRelative !== undefined && (daysBack === null || daysBack === asRelative)) daysBack = asRelative;
    else return null;
  }
  return { month, weekdays, daysBack };
}

function dayOf(text: string, { month, weekdays, daysBack }: DateWords): ShownDay | null {
  if (daysBack !== null) return /\d/.test(text) ? null : { kind: 'days-back', days: daysBack };
  if (month !== null) return namedDay(text, month);
  if (!/\d/.test(text)) return { kind: 'recent' };
  const [match, ...others] = text.matchAll(NUMERIC);
  if (!match || others.length > 0 || /\d/.test(text.replace(NUMERIC, ''))) return null;
  return weekdays === null && mayBeginWithYear(match) ? null : numericDay(match);
}

/** A day and perhaps a year beside the month's name: `12 nov 2025`, `Nov 12`, `10-May-23`. */
function namedDay(text: string, month: number): ShownDay | null {
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const short = numbers.filter((number) => number.length <= 2);
  const [day, shortYear] = short;
  if (day === undefined || years.length + short.length !== numbers.length || numbers.length > 2) return null;
  const year = years[0] ?? shortYear;
  return { kind: 'known', day: Number(day), month, year: year === undefined ? null : fullYear(year) };
}

/** Dots are written day first, a leading year month first; slashes and dashes alone do not say. */
function numericDay([, first = '', separator, second = '', last]: readonly (string | undefined)[]): ShownDay | null {
  if (first.length === 4) {
    return last?.length === 2 ? { kind: 'known', year: Number(first), month: Number(second), day: Number(last) } : null;
  }
  if (first.length > 2) return null;
  const year = last === undefined ? null : fullYear(last);
  if (separator === '.') return { kind: 'known', day: Number(first), month: Number(second), year };
  return { kind: 'numeric', first: Number(first), second: Number(second), year };
}

/** "26/03/17" may be a day of 2017 or of 2026: some regions write the year first, of two digits as well. */
function mayBeginWithYear([, first = '', separator, , last = '']: readonly (string | undefined)[]): boolean {
  return separator !== '.' && first.length === 2 && last.length === 2 && Number(first) > 12 && Number(last) <= 31;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
