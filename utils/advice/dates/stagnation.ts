import { addDays, dayOf, daysBetween } from '../../domain/local-time';
import type { LocalDate } from '../../domain/local-time';
import type { DateObservation } from '../../domain/client';
import type { ClientFacts } from '../../domain/facts';
import type { LocalDateTime } from '../../domain/reading';
import { inOrder, referenceDay } from '../history';

const WINDOW_DAYS = 90;
const LEAST_CONTACT_DAYS = 120;
const LEAST_MESSAGES = 5;
const LEAST_FINDINGS = 3;
/** A rate below three quarters of the one before is an improvement; less is chance. */
const CLEARLY_FEWER = 0.75;

/**
 * Months of contact, and messages with a signal are not getting rarer: the last 90 days against the 90 before
 * (signals.md; W20). Null with too little mail or too few findings in either.
 */
export function stagnation(facts: ClientFacts, now: LocalDateTime): DateObservation | null {
  const written = inOrder(facts.messages).filter(({ author }) => author === 'client');
  const first = written[0];
  const today = referenceDay(facts.messages, dayOf(now));
  if (first === undefined || daysBetween(dayOf(first.sentAt), today) < LEAST_CONTACT_DAYS) return null;

  const middle = addDays(today, -WINDOW_DAYS);
  const start = addDays(middle, -WINDOW_DAYS);
  const messageDays = written.map(({ sentAt }) => dayOf(sentAt));
  const findingDays = flaggedDays(facts);
  const recent = { findings: within(findingDays, middle, today), messages: within(messageDays, middle, today) };
  const before = { findings: within(findingDays, start, middle), messages: within(messageDays, start, middle) };
  const enough = [recent, before].every(
    ({ findings, messages }) => findings.length >= LEAST_FINDINGS && messages.length >= LEAST_MESSAGES,
  );
  if (!enough || rateOf(recent) < rateOf(before) * CLEARLY_FEWER) {
    return null;
  }
  return {
    signal: 'stagnation',
    count: recent.findings.length,
    outOf: recent.messages.length,
    days: new Set(recent.findings).size,
    since: before.findings[0] ?? start,
    last: recent.findings.at(-1) ?? today,
    now: recent.findings.length,
    usual: before.findings.length,
    unit: 'findings',
  };
}

/** Messages with a finding, of all messages. */
function rateOf({ findings, messages }: Record<'findings' | 'messages', readonly LocalDate[]>): number {
  return findings.length / messages.length;
}

/** The day of each message with a finding, in order. */
function flaggedDays({ findings }: ClientFacts): readonly LocalDate[] {
  const days = new Map(findings.flatMap(({ message, day }) => (day === null ? [] : [[message, day] as const])));
  return [...days.values()].sort();
}

/** The days after `from` up to `to`. */
function within(days: readonly LocalDate[], from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return days.filter((day) => day > from && day <= to);
}
