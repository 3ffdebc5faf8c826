import { addDays } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { DateObservation, Pattern } from '../domain/client';
import type { FindingFact, MessageFact } from '../domain/facts';
import type { SignalId } from '../domain/signal';
import { inOrder } from './history';
import { trendOf } from './trend';
import { AT_ONCE } from './weights';

/** Three findings on two days within 90 days (requirements.md 1a). */
const LEAST_FINDINGS = 3;
const LEAST_DAYS = 2;
const WINDOW_DAYS = 90;

/** The signals found, each as it repeats over the whole history; in the order of their first appearance. */
export function patternsOf(
  findings: readonly FindingFact[],
  observations: readonly DateObservation[],
  messages: readonly MessageFact[],
  reference: LocalDate,
): readonly Pattern[] {
  const written = inOrder(messages.filter(({ author }) => author === 'client')).map(({ sentAt }) =>
    sentAt.slice(0, 10),
  );
  const fromWords = [...groupBySignal(findings)].map(([signal, group]): Pattern => {
    const days = datesOf(group);
    return {
      signal,
      count: occurrences(group).length,
      days: new Set(days).size,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      established: isEstablished(signal, group),
      trend: trendOf(days, written, reference),
    };
  });
  return [...fromWords, ...observations.map(patternOfObservation)].sort(byFirstDay);
}

/** True from three messages on two days within 90 days; at once for W23, W29 and W34. */
export function isEstablished(signal: SignalId, findings: readonly FindingFact[]): boolean {
  return AT_ONCE.has(signal) ? findings.length > 0 : repeats(findings);
}

/** True when the findings, of whatever signals, stand in three messages on two days within 90 days. */
export function repeats(findings: readonly FindingFact[]): boolean {
  const days = datesOf(findings);
  return days.some((start) => {
    const within = days.filter((day) => day >= start && day < addDays(start, WINDOW_DAYS));
    return within.length >= LEAST_FINDINGS && new Set(within).size >= LEAST_DAYS;
  });
}

/** Findings by signal. */
export function groupBySignal(findings: readonly FindingFact[]): ReadonlyMap<SignalId, readonly FindingFact[]> {
  const groups = new Map<SignalId, FindingFact[]>();
  for (const finding of findings) {
    const group = groups.get(finding.signal);
    if (group === undefined) groups.set(finding.signal, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** One finding a message: several passages of one message are one occurrence. */
export function occurrences(findings: readonly FindingFact[]): readonly FindingFact[] {
  return [...new Map(findings.map((finding) => [finding.message, finding])).values()];
}

/** The days of the occurrences, in order; those without a date are left out. */
export function datesOf(findings: readonly FindingFact[]): readonly LocalDate[] {
  return occurrences(findings)
    .flatMap(({ day }) => day ?? [])
    .sort();
}

function patternOfObservation({ signal, count, days, since, last }: DateObservation): Pattern {
  return { signal, count, days, first: since, last, established: true, trend: 'steady' };
}

function byFirstDay(one: Pattern, other: Pattern): number {
  return (one.first ?? '').localeCompare(other.first ?? '') || one.signal.localeCompare(other.signal);
}
