import type { ShareFact } from '../domain/facts';
import { addDays, dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { counting } from './mutes';
import type { FindingRow, MessageRow, MuteRow } from './rows';
import { readSilenced, silencedFor } from './silence';
import type { Silenced } from './silence';

const DAYS = 90;

/** Messages and findings of the last 90 days, counted by client: for many clients at once. */
export interface Totals {
  readonly messages: ReadonlyMap<string, number>;
  readonly findings: ReadonlyMap<string, number>;
  readonly allMessages: number;
  readonly allFindings: number;
}

/** Counts all clients' mail at once. @param mutes all of them. */
export function totalsOf(
  messages: readonly MessageRow[],
  findings: readonly FindingRow[],
  mutes: readonly MuteRow[],
  silenced: Silenced,
  now: LocalDateTime,
): Totals {
  const from = firstDay(now);
  const recent = messages.filter(({ day }) => day >= from);
  const found = counted(
    findings.filter(({ day }) => day >= from),
    mutes,
    silenced,
  );
  return {
    messages: tally(recent),
    findings: tally(found),
    allMessages: recent.length,
    allFindings: found.length,
  };
}

/** One client's part of all mail and of all findings (W07). */
export function shareOf({ messages, findings, allMessages, allFindings }: Totals, clientId: string): ShareFact {
  return {
    messages: messages.get(clientId) ?? 0,
    allMessages,
    findings: findings.get(clientId) ?? 0,
    allFindings,
    clients: messages.size,
  };
}

/**
 * The same for a single client, as the panel needs it after every report: others' messages are counted, not read.
 * @param own the client's messages. @throws Dexie's errors.
 */
export async function countShare(
  store: Store,
  clientId: string,
  own: readonly MessageRow[],
  now: LocalDateTime,
): Promise<ShareFact> {
  const from = firstDay(now);
  const { messages, threads, findings, mutes } = store.database;
  const [allMessages, recentThreads, recentFindings, muted, silenced] = await Promise.all([
    messages.where('[day+clientId]').aboveOrEqual([from]).count(),
    threads.where('lastOn').aboveOrEqual(from).toArray(),
    findings.where('day').aboveOrEqual(from).toArray(),
    mutes.toArray(),
    readSilenced(store),
  ]);
  const found = counted(recentFindings, muted, silenced);
  return {
    messages: own.filter(({ day }) => day >= from).length,
    allMessages,
    findings: found.filter((finding) => finding.clientId === clientId).length,
    allFindings: found.length,
    clients: new Set(recentThreads.map((thread) => thread.clientId)).size,
  };
}

function firstDay(now: LocalDateTime): LocalDate {
  return addDays(dayOf(now), -DAYS);
}

function counted(
  findings: readonly FindingRow[],
  mutes: readonly MuteRow[],
  silenced: Silenced,
): readonly FindingRow[] {
  const offFor = remembered((clientId) => new Set(silencedFor(silenced, clientId)));
  return counting(findings, mutes, ({ clientId, signal }) => offFor(clientId).has(signal));
}

/** Asks once for each client. */
function remembered<Value>(ask: (clientId: string) => Value): (clientId: string) => Value {
  const known = new Map<string, Value>();
  return (clientId) => {
    const value = known.get(clientId) ?? ask(clientId);
    known.set(clientId, value);
    return value;
  };
}

function tally(rows: readonly { readonly clientId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clientId } of rows) counts.set(clientId, (counts.get(clientId) ?? 0) + 1);
  return counts;
}
