import { assess } from '../advice/assess';
import { overallTrend } from '../advice/overall-trend';
import type { AssessmentReason, Level, Pattern } from '../domain/client';
import { later } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { factsOf } from './facts';
import type { ClientRows } from './facts';
import type { PersonRow } from './rows';
import { readSetting } from './settings';
import { readSilenced, silencedFor } from './silence';
import { shareOf, totalsOf } from './totals';
import type { Totals } from './totals';

/** A client as the list shows it. */
export interface ClientSummary {
  readonly id: string;
  readonly name: string;
  readonly familyOrFriend: boolean;
  readonly people: readonly Pick<PersonRow, 'name' | 'email'>[];
  /** Null while not counted yet. */
  readonly messages: number | null;
  /** Day of the last mail, null for none. */
  readonly lastOn: LocalDate | null;
  /** Null while not judged yet. */
  readonly level: Level | null;
  readonly reasons: readonly AssessmentReason[];
  readonly trend: Pattern['trend'];
}

/** All clients by name and last mail, not judged yet. @throws Dexie's errors. */
export async function nameClients({ database }: Store): Promise<readonly ClientSummary[]> {
  const [clients, peopleOf, threadsOf] = await Promise.all([
    database.clients.toArray(),
    database.people.toArray().then(byClient),
    database.threads.toArray().then(byClient),
  ]);
  return clients
    .map(({ id, name, familyOrFriend }): ClientSummary => ({
      id,
      name,
      familyOrFriend,
      people: peopleOf(id).map((person) => ({ name: person.name, email: person.email })),
      messages: null,
      lastOn: lastDay(threadsOf(id)),
      level: null,
      reasons: [],
      trend: 'steady',
    }))
    .sort((one, other) => compare(other.lastOn ?? '', one.lastOn ?? '') || compare(one.name, other.name));
}

/**
 * All clients, the one written with last first. Every table is read once, so that a hundred thousand messages take
 * about a second: meant for a worker, and usable in a live query. No text is read. @throws Dexie's errors.
 */
export async function listClients(store: Store, now: LocalDateTime): Promise<readonly ClientSummary[]> {
  const [named, workWeek, { rowsOf, totals }] = await Promise.all([
    nameClients(store),
    readSetting(store, 'workWeek'),
    allRows(store, now),
  ]);
  return named.map((client): ClientSummary => {
    const assessment = assess(factsOf(rowsOf(client.id), shareOf(totals, client.id), workWeek), now);
    return {
      ...client,
      messages: rowsOf(client.id).messages.length,
      level: assessment.level,
      reasons: assessment.reasons,
      trend: overallTrend(assessment),
    };
  });
}

interface AllRows {
  readonly rowsOf: (clientId: string) => ClientRows;
  readonly totals: Totals;
}

/** All rows that assessments need, by client, and what they sum up to. */
async function allRows(store: Store, now: LocalDateTime): Promise<AllRows> {
  const { database } = store;
  const [messages, findings, mutes, silenced, promises, events, answers] = await Promise.all([
    database.messages.toArray(),
    database.findings.toArray(),
    database.mutes.toArray(),
    readSilenced(store),
    database.promises.toArray().then(byClient),
    database.events.toArray().then(byClient),
    database.answers.toArray().then(byClient),
  ]);
  const [messagesOf, findingsOf, mutesOf] = [byClient(messages), byClient(findings), byClient(mutes)];
  return {
    totals: totalsOf(messages, findings, mutes, silenced, now),
    rowsOf: (id) => ({
      messages: messagesOf(id),
      findings: findingsOf(id),
      mutes: mutesOf(id),
      silenced: silencedFor(silenced, id),
      promises: promises(id),
      events: events(id),
      answers: answers(id),
    }),
  };
}

function byClient<Row extends { readonly clientId: string | null }>(
  rows: readonly Row[],
): (clientId: string) => readonly Row[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.clientId);
    if (group) group.push(row);
    else groups.set(row.clientId, [row]);
  }
  return (clientId) => groups.get(clientId) ?? [];
}

function lastDay(threads: readonly { readonly lastOn: LocalDate }[]): LocalDate | null {
  return threads.reduce<LocalDate | null>((last, { lastOn }) => (last === null ? lastOn : later(last, lastOn)), null);
}

/** By code unit: a collator would take most of the time with thousands of clients. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
