import { daysBetween, weekdayOf, type LocalDate } from '../../domain/local-time';
import type { CountedMeaning, DateMeaning, DateWords } from '../../languages/define-dates';
import * as calendar from './calendar';
import { compiledDates, type CompiledDates } from './wordings';

/** Longer sentences are lists or hostile; no promise needs so many characters. */
const MOST_CHARACTERS = 400;
/** A promise further ahead is more likely a misread than a promise. */
const MOST_DAYS_AHEAD = 200;

/** A date found in the plain words; `day` is null where it says a time but no one day. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly day: LocalDate | null;
}

/**
 * The day that a sentence names as the last one, read from the day it was written; null when it names none, several
 * that are no alternatives, or one that may be read in two ways. Of alternatives ("Monday or Tuesday") the later counts.
 */
export function deadlineIn(sentence: string, writtenOn: LocalDate, words: DateWords): LocalDate | null {
  if (sentence.length > MOST_CHARACTERS) return null;
  const dates = compiledDates(words);
  const plain = plainWords(sentence);
  const found = findDates(plain, writtenOn, words, dates).filter((one) => isDeadline(plain, one, dates));
  if (found.some(({ day }) => day === null)) return null;
  const days = [...new Set(found.map(({ day }) => day ?? ''))].sort();
  const day = days.length <= 1 || areAlternatives(plain, found, dates) ? days.at(-1) : undefined;
  if (day === undefined) return null;
  const distance = daysBetween(writtenOn, day);
  return distance < 0 || distance > MOST_DAYS_AHEAD ? null : day;
}

/** True when the sentence hopes, doubts or sets a condition: no promise, whatever day it names. */
export function isHedged(sentence: string, words: DateWords): boolean {
  return compiledDates(words).hedges.test(plainWords(sentence.slice(0, MOST_CHARACTERS)));
}

/** Lower case without accents, signs gone except inside and after numbers; Spanish `sí` stays apart from `si`. */
function plainWords(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll('sí', 'yes')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('%', ' percent ')
    .replace(/(?<!\d)[./:-]|[^\p{L}\p{N}./:-]|[/:-](?!\d)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const ISO = /(?<=^| )(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\.?(?= |$)/g;
const NUMERIC = /(?<=^| )(?<day>\d{1,2})[./](?<month>\d{1,2})(?:[./](?<year>\d{4}|\d{2})?)?\.?(?= (?!uhr|h )|$)/g;

function findDates(plain: string, today: LocalDate, words: DateWords, dates: CompiledDates): readonly Found[] {
  const found: Found[] = [];
  let rest = plain;
  const take = (pattern: RegExp, read: (groups: Groups) => LocalDate | null): void => {
    for (const match of [...rest.matchAll(pattern)]) {
      const end = match.index + match[0].length;
      found.push({ start: match.index, end, day: read(match.groups ?? {}) });
      rest = `${rest.slice(0, match.index)}${'_'.repeat(match[0].length)}${rest.slice(end)}`;
    }
  };
  take(ISO, ({ year, month, day }) => calendar.dayAndMonth(today, Number(day), Number(month), Number(year)));
  take(NUMERIC, (groups) => numericDate(groups, today, words));
  for (const { pattern, meaning } of dates.wordings) take(pattern, (groups) => dayMeant(meaning, groups, today, dates));
  return found.sort((one, other) => one.start - other.start);
}

type Groups = Readonly<Partial<Record<string, string>>>;

function numericDate({ day, month, year }: Groups, today: LocalDate, { numericOrder }: DateWords): LocalDate | null {
  const fullYear = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
  const [first, second] = [Number(day), Number(month)];
  if (numericOrder === 'day-month' || first > 12) return calendar.dayAndMonth(today, first, second, fullYear);
  return second > 12 || first === second ? calendar.dayAndMonth(today, second, first, fullYear) : null;
}

function dayMeant(
  meaning: DateMeaning | CountedMeaning,
  groups: Groups,
  today: LocalDate,
  dates: CompiledDates,
): LocalDate | null {
  if (typeof meaning !== 'string') return calendar.ahead(today, meaning);
  const weekday = dates.weekdays.get(groups['weekday'] ?? '');
  const month = dates.months.get(groups['month'] ?? '') ?? 1;
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  switch (meaning) {
    case 'weekday':
      return onlyAhead(today, weekday ?? 0);
    case 'coming-weekday':
      return onlyAhead(today, weekday ?? 0) ?? calendar.weekdayNextWeek(today, weekday ?? 0);
    case 'weekday-next-week':
      return calendar.weekdayNextWeek(today, weekday ?? 0);
    case 'month-start':
      return calendar.inMonth(today, month, 'start');
    case 'month-middle':
      return calendar.inMonth(today, month, 'middle');
    case 'month-end':
      return calendar.inMonth(today, month, 'end');
    case 'quarter':
      return calendar.lastOfQuarter(today);
    case 'year':
      return `${today.slice(0, 4)}-12-31`;
    case 'span':
      return spanMeant(groups, today, dates);
    case 'date':
      return fitting(calendar.dayAndMonth(today, Number(groups['day']), month, year), weekday);
    case 'day-of-month':
      return fitting(calendar.dayOfMonth(today, Number(groups['day'])), weekday);
    case 'vague':
      return null;
  }
}

function spanMeant({ count = '', unit = '' }: Groups, today: LocalDate, dates: CompiledDates): LocalDate | null {
  const kind = dates.units.get(unit);
  return kind === undefined ? null : calendar.spanFrom(today, dates.counts.get(count) ?? Number(count), kind);
}

/** A weekday's bare name may mean today or in a week. */
function onlyAhead(today: LocalDate, weekday: number): LocalDate | null {
  const day = calendar.weekdayFrom(today, weekday);
  return day === today ? null : day;
}

/** `day`, provided it falls on the weekday named with it. */
function fitting(day: LocalDate | null, weekday: number | undefined): LocalDate | null {
  return day === null || weekday === undefined || weekdayOf(day) === weekday ? day : null;
}

/** False for a date that begins something or lies behind: `after Friday`, `last Monday`. */
function isDeadline(plain: string, { start, end }: Found, { noDeadline, past }: CompiledDates): boolean {
  return !noDeadline.test(plain.slice(0, start).trimEnd()) && !past.test(plain.slice(end).trimStart());
}

function areAlternatives(plain: string, found: readonly Found[], { joins }: CompiledDates): boolean {
  return found.slice(1).every(({ start }, index) => joins.test(plain.slice(found[index]?.end ?? 0, start).trim()));
}
