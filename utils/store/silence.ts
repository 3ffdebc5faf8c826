import type { SilencedSignal } from '../domain/report';
import { SIGNAL_IDS, type SignalId } from '../domain/signal';
import type { Store } from './database';
import { readSetting, writeSetting } from './settings';

/** The signals the user switched off: for everybody, and for some clients. */
export interface Silenced {
  readonly everywhere: readonly SignalId[];
  readonly forClients: readonly { readonly clientId: string; readonly signal: SignalId }[];
}

/** Usable in a live query. @throws Dexie's errors. */
export async function readSilenced(store: Store): Promise<Silenced> {
  const [everywhere, forClients] = await Promise.all([
    readSetting(store, 'silencedSignals'),
    store.database.silencedSignals.toArray(),
  ]);
  return { everywhere, forClients };
}

/** The signals that do not count for a client, in the catalogue's order. */
export function silencedFor({ everywhere, forClients }: Silenced, clientId: string): readonly SignalId[] {
  return SIGNAL_IDS.filter(
    (signal) =>
      everywhere.includes(signal) || forClients.some((row) => row.clientId === clientId && row.signal === signal),
  );
}

/** The same for the panel, which tells those off for everybody from the others. */
export function silencedSignals(silenced: Silenced, clientId: string): readonly SilencedSignal[] {
  return silencedFor(silenced, clientId).map((signal) => ({
    signal,
    everywhere: silenced.everywhere.includes(signal),
  }));
}

/** Switches a signal off for one client, or on again. @throws Dexie's errors. */
export async function silenceForClient(
  store: Store,
  clientId: string,
  signal: SignalId,
  silenced: boolean,
): Promise<void> {
  const { silencedSignals } = store.database;
  if (silenced) await silencedSignals.put({ clientId, signal });
  else await silencedSignals.delete([clientId, signal]);
}

/** Switches a signal off for all clients, or on again. @throws Dexie's errors. */
export async function silenceEverywhere(store: Store, signal: SignalId, silenced: boolean): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.settings, async () => {
    const others = (await readSetting(store, 'silencedSignals')).filter((other) => other !== signal);
    await writeSetting(store, 'silencedSignals', silenced ? [...others, signal] : others);
  });
}
