import type { SaveOutcome, ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { guarded } from './guard';
import { answersOf } from './facts';
import { readWrittenPlan } from './plans';
import { rejectedAt } from './recall';
import { readEvents } from './records';
import { readSilenced, silencedSignals } from './silence';

/**
 * Adds to a saved outcome what the user said and did about the client, and which findings of the thread they rejected.
 * A refusal of the database becomes the outcome.
 */
export function withUserRecord(store: Store, thread: ThreadAddress, outcome: SaveOutcome): Promise<SaveOutcome> {
  return guarded(store, async (): Promise<SaveOutcome> => {
    if (outcome.kind !== 'saved') return outcome;
    const { answers, mutes } = store.database;
    const [answered, events, rejected, silenced, plan] = await Promise.all([
      answers.where({ clientId: outcome.clientId }).toArray(),
      readEvents(store, outcome.clientId),
      mutes.where('[account+threadId]').equals([thread.account, thread.threadId]).toArray(),
      readSilenced(store),
      readWrittenPlan(store, outcome.clientId),
    ]);
    return {
      ...outcome,
      record: {
        answers: answersOf(answered),
        events,
        rejected: rejected.map(rejectedAt),
        silenced: silencedSignals(silenced, outcome.clientId),
        plan,
      },
    };
  });
}
