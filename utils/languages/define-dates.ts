/**
 * How a language names a coming day. Wordings are matched against a sentence in lower case without accents (`ü` is `u`,
 * `ß` is `ss`), signs gone except those inside numbers; they are regular expressions with these stand-ins:
 *
 * | stand-in | matches |
 * | --- | --- |
 * | `{weekday}`, `{month}` | a name of the lists below |
 * | `{count}` | a number in digits or words |
 * | `{unit}` | a unit of time |
 * | `{day}` | a day of the month, 1 to 31, in digits |
 * | `{year}` | nothing, or a year in four digits |
 */
export interface DateWords {
  /** Names of the weekdays from Sunday to Saturday, several separated by spaces. */
  readonly weekdays: readonly string[];
  /** Names of the months from January to December, several separated by spaces. */
  readonly months: readonly string[];
  /** Numbers in words, from one up, several separated by spaces. */
  readonly counts: readonly string[];
  /** Units of time, each with its names separated by spaces. */
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Longest first: words that one wording took are not offered to the next. */
  readonly wordings: readonly DateWording[];
  /** What, right before a date, makes it no last day: after, since, not before. Matched at the end of the words before. */
  readonly noDeadline: string;
  /** What, right after a date, puts it into the past. Matched at the beginning of the words after it. */
  readonly past: string;
  /** What joins two dates of which the later counts: `Monday or Tuesday`. The whole of what stands between them. */
  readonly joins: string;
  /** What makes a promise a hope, a condition or a report of what was done, anywhere in the sentence. */
  readonly hedges: string;
  /** Order of day and month in `3/5`; null where both are usual. */
  readonly numericOrder: 'day-month' | null;
}

export type TimeUnit = 'hour' | 'day' | 'week' | 'month';

/**
 * What a wording says, as the last day that still keeps it:
 *
 * | meaning | last day |
 * | --- | --- |
 * | `days` | so many days on |
 * | `weekday` | the next such day; none when it is that day today: it may mean either |
 * | `coming-weekday` | the next such day, a week on when it is that day today |
 * | `weekday-next-week` | that day of the following week, Monday to Sunday |
 * | `week` | Sunday of the week so many weeks on |
 * | `week-start` | Wednesday of that week |
 * | `month` | last day of the month so many months on |
 * | `month-start`, `month-middle`, `month-end` | the 10th, the 20th, the last day of the month named |
 * | `quarter`, `year` | its last day |
 * | `span` | `{count}` `{unit}` from now |
 * | `date` | `{day}` of `{month}`, the next one without a year |
 * | `day-of-month` | the next such day |
 * | `vague` | none: the words take part of what another wording would misread |
 */
export type DateMeaning =
  | 'weekday'
  | 'coming-weekday'
  | 'weekday-next-week'
  | 'month-start'
  | 'month-middle'
  | 'month-end'
  | 'quarter'
  | 'year'
  | 'span'
  | 'date'
  | 'day-of-month'
  | 'vague';

export type DateWording = readonly [wording: string, meaning: DateMeaning | CountedMeaning];

/** A meaning that counts days, weeks or months from now. */
export interface CountedMeaning {
  readonly kind: 'days' | 'week' | 'week-start' | 'month';
  readonly ahead: number;
}
