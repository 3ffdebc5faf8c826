import { addDays } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { Pattern } from '../domain/client';

const WINDOW_DAYS = 90;
/** Fewer findings in both windows together say nothing about a direction. */
const LEAST_FINDINGS = 4;
const CLEAR_FACTOR = 1.5;

/**
 * Whether a signal gets more or less frequent: findings per message of the client in the last 90 days against the
 * 90 before. `steady` unless the difference is clear, and while there is too little to compare.
 */
export function trendOf(
  findingDays: readonly LocalDate[],
  messageDays: readonly LocalDate[],
  reference: LocalDate,
): Pattern['trend'] {
  const middle = addDays(reference, -WINDOW_DAYS);
  const start = addDays(middle, -WINDOW_DAYS);
  const count = (days: readonly LocalDate[], from: LocalDate, to: LocalDate): number =>
    days.filter((day) => day > from && day <= to).length;
  const [recent, before] = [count(findingDays, middle, reference), count(findingDays, start, middle)];
  const [recentMail, earlierMail] = [count(messageDays, middle, reference), count(messageDays, start, middle)];
  if (recent + before < LEAST_FINDINGS || recentMail === 0 || earlierMail === 0) return 'steady';
  const [recentRate, earlierRate] = [recent / recentMail, before / earlierMail];
  if (recentRate > earlierRate * CLEAR_FACTOR) return 'rising';
  return earlierRate > recentRate * CLEAR_FACTOR ? 'falling' : 'steady';
}
