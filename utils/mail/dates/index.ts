import type { LocalDateTime } from '../../domain/reading';
import { momentOf, type DayOrder } from './readings';
import { shownDate, type ShownDate } from './shown-date';

/** What is known beside the texts. */
export interface DateHints {
  /** The user's clock. Without it texts that lack a year or a day ("10:42", "Yesterday", "12 Mar") stay null. */
  readonly now?: LocalDateTime;
}

/**
 * Reads the dates of a whole thread, given in the order of the page (oldest or newest first): the forms of Gmail and
 * Outlook in English, Spanish, German, French, Portuguese and Italian, 12 or 24 hours. Whether `3/4/2026` is in March
 * or April the thread decides as a whole: by a weekday, by a day above 12, or because time runs in one direction.
 * What stays undecided is null; nothing is guessed, and the page's language is no argument, for the region format is a
 * setting of its own (outlook-dom.md, table of messages).
 */
export function parseDates(texts: readonly string[], { now }: DateHints = {}): (LocalDateTime | null)[] {
  const shown = texts.map(shownDate);
  const dayFirst = inOrder(shown, 'day-first', now ?? null);
  const monthFirst = inOrder(shown, 'month-first', now ?? null);
  const dayFirstFits = isPossible(shown, dayFirst, monthFirst);
  const monthFirstFits = isPossible(shown, monthFirst, dayFirst);
  if (dayFirstFits !== monthFirstFits) return dayFirstFits ? dayFirst : monthFirst;
  if (dayFirstFits && runsOneWay(dayFirst) !== runsOneWay(monthFirst))
    return runsOneWay(dayFirst) ? dayFirst : monthFirst;
  return dayFirst.map((moment, index) => (moment === monthFirst[index] ? moment : null));
}

function inOrder(shown: readonly (ShownDate | null)[], order: DayOrder, now: LocalDateTime | null) {
  return shown.map((one) => one && momentOf(one, order, now));
}

/** An order is out when it makes nonsense of a text that the other order can read. */
function isPossible(
  shown: readonly (ShownDate | null)[],
  moments: readonly (LocalDateTime | null)[],
  others: readonly (LocalDateTime | null)[],
): boolean {
  return shown.every((_, index) => moments[index] !== null || others[index] === null);
}

/** Whether the moments known run forward, or all backward as where the newest is on top. */
function runsOneWay(moments: readonly (LocalDateTime | null)[]): boolean {
  const known = moments.filter((moment) => moment !== null);
  const steps = known.slice(1).map((moment, index) => moment.localeCompare(known[index] ?? ''));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
