import { assess } from '../../../utils/advice/assess';
import { exchangesOf, type Exchange } from '../../../utils/advice/latency';
import type { Assessment } from '../../../utils/domain/client';
import type { ExitPlan } from '../../../utils/domain/plan';
import type { LocalDateTime } from '../../../utils/domain/reading';
import type { Store } from '../../../utils/store/database';
import { readNote } from '../../../utils/store/decide-clients';
import { clientFacts } from '../../../utils/store/facts';
import { readPlan } from '../../../utils/store/plans';
import { readDrafts, type Draft } from '../../../utils/store/records';
import type { ClientRow, PersonRow } from '../../../utils/store/rows';
import { clientTimeline, type TimelineEntry } from '../../../utils/store/timeline';

/** A client as it stands, readable also while the history is locked. */
export interface ClientRecord {
  readonly client: ClientRow;
  readonly people: readonly PersonRow[];
  readonly assessment: Assessment;
  /** The user's questions with the client's answers. */
  readonly exchanges: readonly Exchange[];
  readonly plan: ExitPlan | null;
}

/** What the lock protects: words. */
export interface ClientTexts {
  readonly timeline: readonly TimelineEntry[];
  readonly note: string;
  readonly drafts: readonly Draft[];
}

/** Null when there is no such client, or no longer. Usable in a live query. @throws Dexie's errors. */
export async function clientRecord(store: Store, id: string, now: LocalDateTime): Promise<ClientRecord | null> {
  const client = await store.database.clients.get(id);
  if (client === undefined) return null;
  const [people, facts, plan] = await Promise.all([
    store.database.people.where({ clientId: id }).toArray(),
    clientFacts(store, id, now),
    readPlan(store, id),
  ]);
  const exchanges = exchangesOf(facts.messages, facts.workWeek, facts.answers['away-until'] ?? null);
  return { client, people, assessment: assess(facts, now), exchanges, plan };
}

/** Usable in a live query. @throws LockedError while the lock is on, and Dexie's errors. */
export async function clientTexts(store: Store, id: string, now: LocalDateTime): Promise<ClientTexts> {
  const [timeline, note, drafts] = await Promise.all([
    clientTimeline(store, id, now),
    readNote(store, id),
    readDrafts(store, id),
  ]);
  return { timeline, note: note ?? '', drafts };
}
