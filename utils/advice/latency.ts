import { dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { MessageFact } from '../domain/facts';
import type { ReplyTimes } from '../domain/client';
import type { LocalDateTime } from '../domain/reading';
import type { WorkWeek } from '../domain/work-week';
import { bestAnswerTime } from './answer-times';
import { workingMinutesBetween } from './business-hours';
import { byThread, medianOf } from './history';
import type { DatedMessage } from './history';

/** How many of the latest answers count as recent, and the least of each side that is worth comparing. */
export const RECENT_ANSWERS = 4;

/** A question of the user and the client's next word in the same thread. */
export interface Exchange {
  readonly askedAt: LocalDateTime;
  readonly answeredAt: LocalDateTime;
  readonly workingMinutes: number;
}

/**
 * The questions of the user that the client answered, in order of the answers. Time runs from the first question
 * still without an answer. Messages that ask nothing start no clock: a "thanks" needs no reply (W15, W19).
 * @param awayUntil last day on which the client was announced away; a wait over that day is left out.
 */
export function exchangesOf(
  messages: readonly MessageFact[],
  week: WorkWeek,
  awayUntil: LocalDate | null = null,
): readonly Exchange[] {
  return byThread(messages)
    .flatMap((thread) => exchangesOfThread(thread, week))
    .filter(({ askedAt, answeredAt }) => !spans(awayUntil, dayOf(askedAt), dayOf(answeredAt)))
    .sort((one, other) => one.answeredAt.localeCompare(other.answeredAt) || one.askedAt.localeCompare(other.askedAt));
}

/** The client's reply times; null below four answered questions. */
export function replyTimesOf(exchanges: readonly Exchange[]): ReplyTimes | null {
  const times = exchanges.map(({ workingMinutes }) => workingMinutes);
  const median = medianOf(times);
  if (median === null || times.length < RECENT_ANSWERS) return null;
  const earlierTimes = times.slice(0, -RECENT_ANSWERS);
  const comparable = earlierTimes.length >= RECENT_ANSWERS;
  return {
    samples: times.length,
    median,
    recentMedian: comparable ? medianOf(times.slice(-RECENT_ANSWERS)) : null,
    earlierMedian: comparable ? medianOf(earlierTimes) : null,
    best: bestAnswerTime(exchanges),
  };
}

function exchangesOfThread(thread: readonly DatedMessage[], week: WorkWeek): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let askedAt: LocalDateTime | null = null;
  for (const message of thread) {
    if (message.author === 'me' && message.asksAnswer) askedAt ??= message.sentAt;
    if (message.author !== 'client' || askedAt === null) continue;
    const answeredAt = message.sentAt;
    exchanges.push({ askedAt, answeredAt, workingMinutes: workingMinutesBetween(askedAt, answeredAt, week) });
    askedAt = null;
  }
  return exchanges;
}

function spans(day: LocalDate | null, from: LocalDate, to: LocalDate): boolean {
  return day !== null && from <= day && day <= to;
}
