import { dayOf, daysBetween } from '../../domain/local-time';
import type { DateObservation } from '../../domain/client';
import type { ClientFacts } from '../../domain/facts';
import type { LocalDateTime } from '../../domain/reading';
import { workingDayMinutes, workingMinutesBetween } from '../business-hours';
import { inOrder } from '../history';
import type { DatedMessage } from '../history';
import { exchangesOf, RECENT_ANSWERS } from '../latency';

const PAST_NORMAL = 1.5;
const LEAST_WORKING_DAYS = 3;
/** After so many days the relationship has ended rather than fallen silent. */
const DORMANT_DAYS = 120;

/**
 * The user wrote on two days or more since the client's last word in any thread, asked something, and the wait is
 * past the client's own slow answers (signals.md; W19). Null without four answers to know what is normal, while
 * the client is announced away, and when a message of the client has no readable date: it may be the answer.
 */
export function silence(facts: ClientFacts, now: LocalDateTime): DateObservation | null {
  const { messages, workWeek, answers } = facts;
  if (messages.some(({ author, sentAt }) => author === 'client' && sentAt === null)) return null;
  const awayUntil = answers['away-until'] ?? null;
  if (awayUntil !== null && dayOf(now) <= awayUntil) return null;

  const unanswered = unansweredOf(inOrder(messages));
  const asked = unanswered.find(({ asksAnswer }) => asksAnswer);
  const last = unanswered.at(-1);
  if (asked === undefined || last === undefined) return null;
  const days = new Set(unanswered.map(({ sentAt }) => dayOf(sentAt))).size;
  if (days < 2) return null;
  if (daysBetween(dayOf(last.sentAt), dayOf(now)) > DORMANT_DAYS) return null;

  const usual = slowestUsual(exchangesOf(messages, workWeek, awayUntil).map(({ workingMinutes }) => workingMinutes));
  if (usual === null) return null;
  const waited = workingMinutesBetween(asked.sentAt, now, workWeek);
  if (waited <= Math.max(usual * PAST_NORMAL, workingDayMinutes(workWeek) * LEAST_WORKING_DAYS)) return null;
  return {
    signal: 'silence',
    count: unanswered.length,
    outOf: unanswered.length,
    days,
    since: dayOf(asked.sentAt),
    last: dayOf(last.sentAt),
    now: waited,
    usual,
    unit: 'working-minutes',
  };
}

/** What the user wrote after the client's last word. */
function unansweredOf(messages: readonly DatedMessage[]): readonly DatedMessage[] {
  const lastWord = messages.findLastIndex(({ author }) => author === 'client');
  return lastWord === -1 ? [] : messages.slice(lastWord + 1).filter(({ author }) => author === 'me');
}

/** The wait that nine of ten answers stay within; null below four answers. */
function slowestUsual(waits: readonly number[]): number | null {
  if (waits.length < RECENT_ANSWERS) return null;
  return waits.toSorted((one, other) => one - other)[Math.ceil(waits.length * 0.9) - 1] ?? null;
}
