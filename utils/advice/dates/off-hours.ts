import { addDays, dayOf, minutesOf } from '../../domain/local-time';
import type { DateObservation } from '../../domain/client';
import type { ClientFacts } from '../../domain/facts';
import type { LocalDateTime } from '../../domain/reading';
import type { WorkWeek } from '../../domain/work-week';
import { isWorkingDay } from '../business-hours';
import { inOrder, referenceDay } from '../history';
import type { DatedMessage } from '../history';

const WINDOW_DAYS = 90;
const LEAST_MESSAGES = 10;
const LEAST_DAYS = 4;
const LARGE_SHARE = 0.4;
/** An early or late hour of an ordinary day is not night. */
const MARGIN_MINUTES = 120;
/** A client whose working-day mail nearly all falls in one span of nine hours keeps office hours, elsewhere. */
const OFFICE_SPAN_MINUTES = 540;
const OFFICE_SHARE = 0.8;
const WEEKEND_SHARE = 0.15;
const DAY_MINUTES = 1_440;

/**
 * Much of the client's mail of the last 90 days lands at night, at weekends or on days off in the user's zone
 * (signals.md; W05). Null for fewer than ten messages, and for a client who seems to work in another time zone.
 */
export function offHours(facts: ClientFacts, now: LocalDateTime): DateObservation | null {
  if (facts.answers['other-time-zone'] === true) return null;
  const from = addDays(referenceDay(facts.messages, dayOf(now)), -WINDOW_DAYS);
  const recent = inOrder(facts.messages).filter(({ author, sentAt }) => author === 'client' && dayOf(sentAt) >= from);
  const outside = recent.filter(({ sentAt }) => isOffHours(sentAt, facts.workWeek));
  const [first, last] = [outside[0], outside.at(-1)];
  if (first === undefined || last === undefined || recent.length < LEAST_MESSAGES) return null;
  if (outside.length < recent.length * LARGE_SHARE || daysOf(outside) < LEAST_DAYS) return null;
  if (keepsOfficeHoursElsewhere(recent, facts.workWeek)) return null;
  return {
    signal: 'off-hours',
    count: outside.length,
    outOf: recent.length,
    days: daysOf(outside),
    since: dayOf(first.sentAt),
    last: dayOf(last.sentAt),
    now: null,
    usual: null,
    unit: 'messages',
  };
}

/** True on a day off, and more than two hours before or after the user's working hours. */
export function isOffHours(moment: LocalDateTime, week: WorkWeek): boolean {
  const day = dayOf(moment);
  if (!isWorkingDay(day, week)) return true;
  const minutes = minutesOf(moment);
  return (
    minutes < minutesOf(`${day}T${week.start}`) - MARGIN_MINUTES ||
    minutes > minutesOf(`${day}T${week.end}`) + MARGIN_MINUTES
  );
}

function keepsOfficeHoursElsewhere(messages: readonly DatedMessage[], week: WorkWeek): boolean {
  const onWorkingDays = messages.filter(({ sentAt }) => isWorkingDay(dayOf(sentAt), week));
  if (messages.length - onWorkingDays.length > messages.length * WEEKEND_SHARE) return false;
  const times = onWorkingDays.map(({ sentAt }) => minutesOf(sentAt) % DAY_MINUTES);
  const within = (start: number): number =>
    times.filter((time) => (time - start + DAY_MINUTES) % DAY_MINUTES <= OFFICE_SPAN_MINUTES).length;
  return times.some((start) => within(start) >= times.length * OFFICE_SHARE);
}

function daysOf(messages: readonly DatedMessage[]): number {
  return new Set(messages.map(({ sentAt }) => dayOf(sentAt))).size;
}
