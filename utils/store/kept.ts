import type { Store } from './database';

/** How much is kept of what, counted. */
export interface KeptCounts {
  readonly clients: number;
  readonly people: number;
  readonly messages: number;
  readonly quotes: number;
  readonly promises: number;
  /** Answers to questions, steps taken and plans. */
  readonly records: number;
  readonly notes: number;
  readonly drafts: number;
  /** Who is no client, own addresses, quotes set aside and signals switched off. */
  readonly decisions: number;
}

/** Counts everything that is kept. No text is read, so it works while locked. Usable in a live query. @throws Dexie's errors. */
export async function countKept({ database }: Store): Promise<KeptCounts> {
  const { clients, people, domains, messages, findings, promises, answers, events, plans, drafts } = database;
  const { mutes, silencedSignals } = database;
  const [named, known, companies, ...counts] = await Promise.all([
    clients.toArray(),
    people.toArray(),
    domains.toArray(),
    messages.count(),
    findings.count(),
    promises.count(),
    answers.count(),
    events.count(),
    plans.count(),
    drafts.count(),
    mutes.count(),
    silencedSignals.count(),
  ]);
  const [mail, quotes, promised, answered, done, planned, drafted, aside, off] = counts;
  const decided = known.filter(({ side }) => side !== 'client').length;
  return {
    clients: named.length,
    people: known.length - decided,
    messages: mail,
    quotes,
    promises: promised,
    records: answered + done + planned,
    notes: named.filter(({ note }) => note !== null).length,
    drafts: drafted,
    decisions: decided + companies.filter(({ clientId }) => clientId === null).length + aside + off,
  };
}
