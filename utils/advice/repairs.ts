import { addDays, dayOf, daysBetween } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { MessageCount, RepairEffect } from '../domain/client';
import type { ClientFacts } from '../domain/facts';
import { inOrder } from './history';

const WINDOW_DAYS = 60;
const LEAST_DAYS = 14;
const LEAST_MESSAGES = 3;

/**
 * What each step the user logged has changed (W08): the client's messages with a finding in the 60 days before it
 * and the 60 after. `too-early` within a fortnight or below three messages since.
 */
export function repairEffectsOf(facts: ClientFacts, today: LocalDate): readonly RepairEffect[] {
  return facts.events
    .flatMap((event) => (event.kind === 'step-taken' && event.step !== 'part' ? event : []))
    .sort((one, other) => one.at.localeCompare(other.at) || one.step.localeCompare(other.step))
    .map(({ step, at }) => {
      const on = dayOf(at);
      const before = countOf(facts, addDays(on, -WINDOW_DAYS), addDays(on, -1));
      const after = countOf(facts, addDays(on, 1), addDays(on, WINDOW_DAYS));
      return { step, on, before, after, verdict: verdictOf(before, after, daysBetween(on, today)) };
    });
}

function verdictOf(before: MessageCount, after: MessageCount, daysSince: number): RepairEffect['verdict'] {
  if (daysSince < LEAST_DAYS || after.all < LEAST_MESSAGES) return 'too-early';
  return after.withFinding * Math.max(before.all, 1) < before.withFinding * after.all || after.withFinding === 0
    ? 'better'
    : 'no-change';
}

function countOf({ messages, findings }: ClientFacts, from: LocalDate, to: LocalDate): MessageCount {
  const within = (day: LocalDate | null): boolean => day !== null && day >= from && day <= to;
  const written = inOrder(messages).filter(({ author, sentAt }) => author === 'client' && within(dayOf(sentAt)));
  const flagged = new Set(findings.filter(({ day }) => within(day)).map(({ message }) => message));
  return { withFinding: flagged.size, all: written.length };
}
