import { assess } from '../advice/assess';
import type { Assessment } from '../domain/client';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { clientFacts } from './facts';
import type { ClientRow, PersonRow } from './rows';
import { countTotals } from './totals';
import type { Totals } from './totals';

/** A client as the list shows it. */
export interface ClientSummary {
  readonly id: string;
  readonly name: string;
  readonly familyOrFriend: boolean;
  readonly people: readonly PersonRow[];
  readonly messages: number;
  /** Day of the last mail, null for none. */
  readonly lastOn: LocalDate | null;
  readonly assessment: Assessment;
}

/** All clients, the one written with last first. Usable in a live query. @throws Dexie's errors. */
export async function listClients(store: Store, now: LocalDateTime): Promise<readonly ClientSummary[]> {
  const clients = await store.database.clients.toArray();
  const totals = await countTotals(store, now);
  const summaries = await Promise.all(clients.map((client) => summaryOf(store, client, totals, now)));
  return summaries.sort(
    (one, other) => (other.lastOn ?? '').localeCompare(one.lastOn ?? '') || one.name.localeCompare(other.name),
  );
}

async function summaryOf(
  store: Store,
  { id, name, familyOrFriend }: ClientRow,
  totals: Totals,
  now: LocalDateTime,
): Promise<ClientSummary> {
  const { people, messages, threads } = store.database;
  const of = { clientId: id };
  const lastDays = (await threads.where(of).toArray()).map(({ lastOn }) => lastOn).sort();
  return {
    id,
    name,
    familyOrFriend,
    people: await people.where(of).toArray(),
    messages: await messages.where(of).count(),
    lastOn: lastDays.at(-1) ?? null,
    assessment: assess(await clientFacts(store, id, totals), now),
  };
}
