import type { Assessment } from '../domain/client';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { assessClient } from './keeper';
import type { ClientRow, PersonRow } from './rows';

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
  const summaries = await Promise.all(clients.map((client) => summaryOf(store, client, now)));
  return summaries.sort(
    (one, other) => (other.lastOn ?? '').localeCompare(one.lastOn ?? '') || one.name.localeCompare(other.name),
  );
}

async function summaryOf(store: Store, { id, name, familyOrFriend }: ClientRow, now: LocalDateTime) {
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
    assessment: await assessClient(store, id, now),
  } satisfies ClientSummary;
}
