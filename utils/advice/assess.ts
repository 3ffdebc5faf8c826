import { dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { Assessment } from '../domain/client';
import type { ClientFacts } from '../domain/facts';
import type { LoggedEvent } from '../domain/plan';
import type { LocalDateTime } from '../domain/reading';
import { observe } from './dates/catalog';
import { referenceDay } from './history';
import { exchangesOf, replyTimesOf } from './latency';
import { levelOf } from './level';
import { meetingMovesOf } from './meeting-moves';
import { newVoicesOf } from './new-voices';
import { patternsOf } from './patterns';
import { judgePromise } from './promises';
import { repairEffectsOf } from './repairs';

/** How things stand with a client at `now`, from everything remembered. Pure; the order of the facts is without effect. */
export function assess(facts: ClientFacts, now: LocalDateTime): Assessment {
  const today = dayOf(now);
  const reference = referenceDay(facts.messages, today);
  const observations = observe(facts, now);
  return {
    ...levelOf(facts.messages, facts.findings, observations, reference),
    patterns: patternsOf(facts.findings, observations, facts.messages, reference),
    observations,
    promises: facts.promises
      .map((promise) => ({ ...promise, verdict: judgePromise(promise, today) }))
      .sort((one, other) => one.due.localeCompare(other.due) || one.messageId.localeCompare(other.messageId)),
    replyTimes: replyTimesOf(exchangesOf(facts.messages, facts.workWeek, facts.answers['away-until'] ?? null)),
    share: facts.share,
    newVoices: newVoicesOf(facts),
    meetingMoves: meetingMovesOf(facts.messages),
    repairs: repairEffectsOf(facts, today),
    partingThoughts: partingThoughtsOf(facts.events),
  };
}

/** "Third time since March" (W09): the days on which the user opened the way out. */
function partingThoughtsOf(events: readonly LoggedEvent[]): Assessment['partingThoughts'] {
  const days = new Set<LocalDate>();
  for (const event of events) if (event.kind === 'exit-opened') days.add(dayOf(event.at));
  return { count: days.size, since: [...days].sort()[0] ?? null };
}
