import { addDays, daysBetween } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { AssessmentReason, DateObservation, Level } from '../domain/client';
import type { FindingFact, MessageFact } from '../domain/facts';
import type { SignalId } from '../domain/signal';
import { datesOf, groupBySignal, isEstablished, occurrences, repeats } from './patterns';
import { AT_ONCE, WEIGHTS } from './weights';

/** What the level looks back on, in days before the last mail. */
const WINDOW_DAYS = 180;
const LEAST_MESSAGES = 3;
const STRAINED_FROM = 5;
const PARTING_FROM = 9;
/** Below so many days all of it may be one bad week. */
const PARTING_SPAN_DAYS = 14;
const MOST_REASONS = 3;
/** What a signal weighs that is no pattern by itself. */
const SINGLE_WEIGHT = 0.5;
/** So many different signals make a thread worth watching before any of them is a pattern. */
const LEAST_KINDS = 3;
/** From how many occurrences on a pattern weighs so many times its weight. */
const INTENSITY = [
  { from: 12, factor: 2 },
  { from: 6, factor: 1.5 },
] as const;
const INTENSITY_AT_ONCE = [
  { from: 6, factor: 2 },
  { from: 3, factor: 1.5 },
] as const;

interface Burden {
  readonly signal: SignalId;
  readonly weight: number;
  readonly fromWords: boolean;
  readonly reason: AssessmentReason;
}

/**
 * How things stand, with the facts that carry the word. More findings in the same mail never lower the level.
 * Dates alone never say more than `watch`, one bad fortnight never `consider-parting`, and tone weighs less than facts.
 */
export function levelOf(
  messages: readonly MessageFact[],
  findings: readonly FindingFact[],
  observations: readonly DateObservation[],
  reference: LocalDate,
): { readonly level: Level; readonly reasons: readonly AssessmentReason[] } {
  const recent = findings.filter(({ day }) => day === null || day >= addDays(reference, -WINDOW_DAYS));
  const burdens = [...burdensOfWords(recent), ...observations.map(burdenOfObservation)]
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.signal.localeCompare(other.signal));
  return {
    level: levelFor(burdens, recent, messages),
    reasons: burdens.slice(0, MOST_REASONS).map(({ reason }) => reason),
  };
}

function levelFor(burdens: readonly Burden[], recent: readonly FindingFact[], messages: readonly MessageFact[]): Level {
  const written = messages.filter(({ author }) => author === 'client').length;
  if (burdens.length === 0) return written < LEAST_MESSAGES ? 'too-little-mail' : 'fine';
  const total = burdens.reduce((sum, { weight }) => sum + weight, 0);
  const fromWords = burdens.filter((burden) => burden.fromWords);
  if (total < STRAINED_FROM || fromWords.length === 0) return 'watch';
  const aFact = fromWords.some(({ signal }) => WEIGHTS[signal].ground === 'fact');
  const lasting = spanOf(recent) >= PARTING_SPAN_DAYS;
  return total >= PARTING_FROM && fromWords.length > 1 && aFact && lasting ? 'consider-parting' : 'strained';
}

/**
 * Patterns weigh by their signal. Single findings weigh little, and only where together they repeat as one signal would
 * have to: many small troubles of different kinds are worth watching too.
 */
function burdensOfWords(findings: readonly FindingFact[]): readonly Burden[] {
  const groups = groupBySignal(findings);
  const together = groups.size >= LEAST_KINDS && repeats(findings);
  return [...groups]
    .filter(([signal, group]) => together || isEstablished(signal, group))
    .map(([signal, group]) => {
      const count = occurrences(group).length;
      const weight = isEstablished(signal, group) ? WEIGHTS[signal].weight * intensityOf(signal, count) : SINGLE_WEIGHT;
      return { signal, weight, fromWords: true, reason: { signal, count, since: datesOf(group)[0] ?? null } };
    });
}

function burdenOfObservation({ signal, count, since }: DateObservation): Burden {
  return { signal, weight: WEIGHTS[signal].weight, fromWords: false, reason: { signal, count, since } };
}

function intensityOf(signal: SignalId, count: number): number {
  const steps = AT_ONCE.has(signal) ? INTENSITY_AT_ONCE : INTENSITY;
  return steps.find(({ from }) => count >= from)?.factor ?? 1;
}

function spanOf(findings: readonly FindingFact[]): number {
  const days = datesOf(findings);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? 0 : daysBetween(first, last);
}
