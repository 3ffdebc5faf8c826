import type { ShareFact } from '../domain/facts';
import { addDays, dayOf } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { counting } from './mutes';
import { readSilenced, silencedFor } from './silence';

const DAYS = 90;
/** Later than any day of any mail; an upper bound by name, as live queries need a bound of the same kind. */
const LAST_DAY = '9999-12-31';

/** Messages and findings of the last 90 days, counted by client. */
export interface Totals {
  readonly messages: ReadonlyMap<string, number>;
  readonly findings: ReadonlyMap<string, number>;
  readonly allMessages: number;
  readonly allFindings: number;
}

/** Counts all clients' mail at once. @throws Dexie's errors. */
export async function countTotals(store: Store, now: LocalDateTime): Promise<Totals> {
  const from = addDays(dayOf(now), -DAYS);
  const { messages, findings, mutes } = store.database;
  const [keys, found, muted, silenced] = await Promise.all([
    messages.where('[day+clientId]').between([from, ''], [LAST_DAY, '']).keys(),
    findings.where('day').aboveOrEqual(from).toArray(),
    mutes.toArray(),
    readSilenced(store),
  ]);
  // Dexie types the keys of a compound index as plain ones.
  const writers = (keys as unknown as readonly (readonly [string, string])[]).map(([, writer]) => writer);
  const offFor = remembered((clientId) => new Set(silencedFor(silenced, clientId)));
  const counted = counting(found, muted, ({ clientId, signal }) => offFor(clientId).has(signal));
  return {
    messages: tally(writers),
    findings: tally(counted.map(({ clientId }) => clientId)),
    allMessages: writers.length,
    allFindings: counted.length,
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

/** Asks once for each client. */
function remembered<Value>(ask: (clientId: string) => Value): (clientId: string) => Value {
  const known = new Map<string, Value>();
  return (clientId) => {
    const value = known.get(clientId) ?? ask(clientId);
    known.set(clientId, value);
    return value;
  };
}

function tally(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
