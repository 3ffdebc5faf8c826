import { dayOf } from '../../domain/local-time';
import type { DateObservation } from '../../domain/client';
import type { ClientFacts } from '../../domain/facts';
import { workingDayMinutes } from '../business-hours';
import { exchangesOf, RECENT_ANSWERS, replyTimesOf } from '../latency';
import type { Exchange } from '../latency';

/** Twice as long as before, and at least two working days: shorter waits are nobody's complaint. */
const TIMES_AS_LONG = 2;
const LONG_WORKING_DAYS = 2;

/**
 * The client's answers take long, and longer than they used to with this client (signals.md; W15); or longer than
 * the window the two agreed (W19). Null with fewer than four recent and four earlier answers to compare.
 */
export function slowReplies(facts: ClientFacts): DateObservation | null {
  const { workWeek, answers } = facts;
  const exchanges = exchangesOf(facts.messages, workWeek, answers['away-until'] ?? null);
  const times = replyTimesOf(exchanges);
  if (times === null || times.recentMedian === null || times.earlierMedian === null) return null;

  const workingDay = workingDayMinutes(workWeek);
  const window = answers['reply-window'];
  const slowerThanBefore =
    times.recentMedian >= times.earlierMedian * TIMES_AS_LONG && times.recentMedian >= workingDay * LONG_WORKING_DAYS;
  const pastTheWindow = window !== undefined && times.recentMedian > window * workingDay;
  if (!slowerThanBefore && !pastTheWindow) return null;

  const recent = exchanges.slice(-RECENT_ANSWERS);
  const limit = pastTheWindow ? window * workingDay : times.earlierMedian * TIMES_AS_LONG;
  const slow = recent.filter(({ workingMinutes }) => workingMinutes >= limit);
  return observation(slow, recent.length, times.recentMedian, times.earlierMedian);
}

function observation(slow: readonly Exchange[], outOf: number, now: number, usual: number): DateObservation | null {
  const [first, last] = [slow[0], slow.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    signal: 'slow-replies',
    count: slow.length,
    outOf,
    days: new Set(slow.map(({ answeredAt }) => dayOf(answeredAt))).size,
    since: dayOf(first.askedAt),
    last: dayOf(last.answeredAt),
    now,
    usual,
    unit: 'working-minutes',
  };
}
