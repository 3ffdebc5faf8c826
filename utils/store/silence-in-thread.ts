import type { LocalDateTime } from '../domain/reading';
import type { SaveOutcome, SilenceRequest } from '../domain/report';
import type { Store } from './database';
import { guarded } from './guard';
import { assessClient } from './keeper';
import { silenceForClient } from './silence';

/** Switches a signal off for the client of a thread, or on again; the answer says how things stand without it, or with it. */
export function silenceInThread(store: Store, request: SilenceRequest, now: LocalDateTime): Promise<SaveOutcome> {
  return guarded(store, async (): Promise<SaveOutcome> => {
    const thread = await store.database.threads.get([request.account, request.threadId]);
    if (thread === undefined) return { kind: 'not-a-client' };
    const { clientId } = thread;
    await silenceForClient(store, clientId, request.signal, request.silenced);
    return { kind: 'saved', clientId, assessment: await assessClient(store, clientId, now) };
  });
}
