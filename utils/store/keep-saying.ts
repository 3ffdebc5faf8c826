import type { LocalDateTime } from '../domain/reading';
import type { SaveOutcome } from '../domain/report';
import type { Saying, SayingRequest } from '../domain/saying';
import type { Store } from './database';
import { guarded } from './guard';
import { assessClient } from './keeper';
import { deletePlan, writePlan } from './plans';
import { logEvent, takeBackEvent, writeAnswer } from './records';

/** Keeps what the user says about the client of a thread; the answer says how things stand with it. */
export function keepSaying(store: Store, request: SayingRequest, now: LocalDateTime): Promise<SaveOutcome> {
  return guarded(store, async (): Promise<SaveOutcome> => {
    const thread = await store.database.threads.get([request.account, request.threadId]);
    if (thread === undefined) return { kind: 'not-a-client' };
    const { clientId } = thread;
    await write(store, clientId, request.saying, now);
    return { kind: 'saved', clientId, assessment: await assessClient(store, clientId, now) };
  });
}

function write(store: Store, clientId: string, saying: Saying, now: LocalDateTime): Promise<void> {
  switch (saying.kind) {
    case 'step':
      return (saying.taken ? logEvent : takeBackEvent)(store, clientId, saying.event);
    case 'answer':
      return writeAnswer(store, clientId, saying.question, saying.value, now);
    case 'plan':
      return saying.written === null ? deletePlan(store, clientId) : writePlan(store, clientId, saying.written);
  }
}
