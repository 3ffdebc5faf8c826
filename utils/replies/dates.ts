import { longDates, monthNames } from './intl';

const DAY_MS = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

/** The local date so many days later, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return isoOf(Date.parse(date) + days * DAY_MS);
}

/** The date itself, or the Monday after it when it falls on a weekend. */
export function workingDayFrom(date: string): string {
  const weekday = new Date(date).getUTCDay();
  if (weekday === SATURDAY) return addDays(date, 2);
  return weekday === SUNDAY ? addDays(date, 1) : date;
}

/** The date in words of the locale, as in `30 June 2025`. */
export function dateInWords(date: string, locale: string): string {
  return plainSpaces(longDates(locale).format(Date.parse(date)));
}

/** Hard spaces become plain ones: mail editors turn them into others, and the text must read back the same. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** A date found in text. Offsets are UTF-16 units. */
export interface DateMention {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Full dates in a text: in words of the locale, `2025-06-30`, and day-first numbers such as `30.06.2025`. */
export function datesIn(text: string, locale: string): readonly DateMention[] {
  const months = monthNames(locale);
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(/(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?,? (?:de )?(\d{4})/gu)) {
    const month = months.indexOf((match[2] ?? '').toLowerCase()) + 1;
    if (month > 0) mentions.push(mention(match, match[3], month, match[1]));
  }
  for (const match of text.matchAll(/(\p{L}{3,12}) (\d{1,2}), (\d{4})/gu)) {
    const month = months.indexOf((match[1] ?? '').toLowerCase()) + 1;
    if (month > 0) mentions.push(mention(match, match[3], month, match[2]));
  }
  for (const match of text.matchAll(/(\d{4})-(\d{2})-(\d{2})/g))
    mentions.push(mention(match, match[1], match[2], match[3]));
  for (const match of text.matchAll(/(\d{1,2})[./](\d{1,2})[./](\d{4})/g))
    mentions.push(mention(match, match[3], match[2], match[1]));
  return mentions.toSorted((one, other) => one.start - other.start);
}

function mention(
  match: RegExpExecArray,
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): DateMention {
  const pad = (part: string | number | undefined) => String(part ?? '').padStart(2, '0');
  const date = `${year ?? ''}-${pad(month)}-${pad(day)}`;
  return { date, start: match.index, end: match.index + match[0].length };
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
