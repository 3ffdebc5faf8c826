import type { Exchange } from '../../../utils/advice/latency';
import type { LocalDate } from '../../../utils/domain/local-time';
import type { TimelineEntry } from '../../../utils/store/timeline';

/** A month as the chart shows it. */
export interface Month {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Findings that count, by day of the mail; undated ones are left out. */
  readonly findings: number;
  /** Median working hours until an answer; null in a month without one. */
  readonly replyHours: number | null;
  readonly answers: number;
}

const MOST_MONTHS = 24;

/** Every month from the first to the last thing known, at most the last two years, empty ones too. */
export function monthsOf(
  timeline: readonly TimelineEntry[],
  exchanges: readonly Exchange[],
  today: LocalDate,
): readonly Month[] {
  const found = timeline.flatMap((entry) =>
    entry.kind === 'finding' && !entry.muted && entry.dated ? [monthOf(entry.day)] : [],
  );
  const answered = exchanges.map(({ answeredAt }) => monthOf(answeredAt));
  const first = [...found, ...answered].sort()[0];
  if (first === undefined) return [];
  return monthsBetween(first, monthOf(today))
    .slice(-MOST_MONTHS)
    .map((month) => {
      const hours = exchanges
        .filter((_, index) => answered[index] === month)
        .map(({ workingMinutes }) => workingMinutes / 60);
      return {
        month,
        findings: found.filter((one) => one === month).length,
        replyHours: median(hours),
        answers: hours.length,
      };
    });
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let name = first; name <= last; name = `${String(year)}-${String(month).padStart(2, '0')}`) {
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
