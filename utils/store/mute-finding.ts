import type { LocalDateTime } from '../domain/reading';
import type { MuteRequest, SaveOutcome } from '../domain/report';
import type { Store } from './database';
import { guarded } from './guard';
import { assessClient } from './keeper';
import { cipherFor } from './lock/session';
import { isMuted } from './mutes';
import type { Place } from './mutes';
import type { FindingRow, MuteRow } from './rows';

/** "Not this", or taking it back; the answer says how things stand without it, or with it again. */
export function muteFinding(store: Store, request: MuteRequest, now: LocalDateTime): Promise<SaveOutcome> {
  return guarded(store, async (): Promise<SaveOutcome> => {
    const { threads, mutes } = store.database;
    const thread = await threads.get([request.account, request.threadId]);
    if (thread === undefined) return { kind: 'not-a-client' };
    const places = (await findingsQuoted(store, request)).map(placeOf);
    await store.database.transaction('rw', mutes, async () => {
      const stored = await mutes.where('[account+threadId]').equals([request.account, request.threadId]).toArray();
      // Taking back removes every rejection that covers the place, also one made under an older engine's quote.
      const covering = stored.filter((mute) => places.some((place) => isMuted(place, [mute])));
      if (request.muted) await mutes.bulkPut(places.map((place) => ({ ...place, clientId: thread.clientId })));
      else await mutes.bulkDelete(covering.map(keyOf));
    });
    return { kind: 'saved', clientId: thread.clientId, assessment: await assessClient(store, thread.clientId, now) };
  });
}

async function findingsQuoted(store: Store, request: MuteRequest): Promise<readonly FindingRow[]> {
  const { account, threadId, messageId, signal, quote } = request;
  const cipher = await cipherFor(store);
  const rows = await store.database.findings
    .where('[account+threadId+messageId]')
    .equals([account, threadId, messageId])
    .toArray();
  const ofSignal = rows.filter((row) => row.signal === signal);
  const quotes = await Promise.all(ofSignal.map((row) => cipher.open(row.quote)));
  return ofSignal.filter((_, index) => quotes[index] === quote);
}

function placeOf({ account, threadId, messageId, signal, start, length }: FindingRow): Place {
  return { account, threadId, messageId, signal, start, length };
}

function keyOf({ account, threadId, messageId, signal, start }: MuteRow): [string, string, string, string, number] {
  return [account, threadId, messageId, signal, start];
}
