import type { LocalDate } from '../domain/local-time';
import type { MuteRequest } from '../domain/report';
import type { SignalId } from '../domain/signal';
import type { Store } from './database';
import { cipherFor } from './lock/session';
import { isMuted } from './mutes';

/** A quote the user said "not this" to, with what is needed to take that back. */
export interface SetAsideQuote {
  readonly request: MuteRequest;
  readonly client: string;
  readonly signal: SignalId;
  readonly quote: string;
  readonly day: LocalDate;
}

/** All quotes that were set aside, newest first. Usable in a live query. @throws LockedError, Dexie's errors. */
export async function listSetAside(store: Store): Promise<readonly SetAsideQuote[]> {
  const cipher = await cipherFor(store);
  const { mutes, findings, clients } = store.database;
  const muted = await mutes.toArray();
  const threads = [
    ...new Map(
      muted.map(({ account, threadId }) => [JSON.stringify([account, threadId]), [account, threadId]]),
    ).values(),
  ];
  const [found, named] = await Promise.all([
    findings.where('[account+threadId]').anyOf(threads).toArray(),
    clients.bulkGet([...new Set(muted.map(({ clientId }) => clientId))]),
  ]);
  const names = new Map(named.flatMap((client) => (client ? [[client.id, client.name] as const] : [])));
  const aside = found.filter((row) => isMuted(row, muted)).sort((one, other) => other.day.localeCompare(one.day));
  return Promise.all(
    aside.map(async ({ account, threadId, messageId, signal, clientId, day, quote: sealed }) => {
      const quote = await cipher.open(sealed);
      const request = { account, threadId, messageId, signal, quote, muted: false };
      return { request, client: names.get(clientId) ?? '', signal, quote, day };
    }),
  );
}
