import type { DateObservation } from '../../domain/client';
import type { ClientFacts } from '../../domain/facts';
import type { LocalDateTime } from '../../domain/reading';
import { DATE_SIGNAL_IDS, type DateSignalId } from '../../domain/signal';
import { bursts } from './bursts';
import { offHours } from './off-hours';
import { silence } from './silence';
import { slowReplies } from './slow-replies';
import { stagnation } from './stagnation';

/** Judges one date signal: what was counted, or null when it does not hold or there is too little mail to say. */
export type DateSignal = (facts: ClientFacts, now: LocalDateTime) => DateObservation | null;

export const DATE_SIGNALS: Readonly<Record<DateSignalId, DateSignal>> = {
  'slow-replies': slowReplies,
  silence,
  'off-hours': offHours,
  bursts,
  stagnation,
};

/** The date signals that hold now, without those the user switched off. */
export function observe(facts: ClientFacts, now: LocalDateTime): readonly DateObservation[] {
  return DATE_SIGNAL_IDS.filter((id) => !facts.silenced.includes(id)).flatMap(
    (id) => DATE_SIGNALS[id](facts, now) ?? [],
  );
}
