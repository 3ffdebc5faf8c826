import { judgePromise } from '../advice/promises';
import type { JudgedPromise } from '../domain/client';
import { dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { Finding } from '../domain/finding';
import type { Person } from '../domain/person';
import type { LoggedEvent } from '../domain/plan';
import type { LocalDateTime } from '../domain/reading';
import type { ThreadAddress } from '../domain/report';
import type { Store } from './database';
import type { Cipher } from './lock/cipher';
import { cipherFor } from './lock/session';
import { isMuted } from './mutes';
import type { FindingRow, PersonRow, PromiseRow } from './rows';

/** Something dated that is remembered of a client. */
export type TimelineEntry = { readonly day: LocalDate } & (
  | ({ readonly kind: 'finding' } & TimelineFinding)
  | { readonly kind: 'promise'; readonly promise: JudgedPromise; readonly quote: string | null }
  | { readonly kind: 'event'; readonly event: LoggedEvent }
);

/** A finding with where it stands. */
export interface TimelineFinding extends ThreadAddress {
  readonly messageId: string;
  readonly finding: Finding;
  readonly subject: string;
  /** Null when the user wrote it, or the sender is unknown. */
  readonly sender: Person | null;
  /** False when the day is the one on which an undated message was first seen. */
  readonly dated: boolean;
  readonly muted: boolean;
}

/**
 * All that is remembered of a client, oldest first; rejected findings are there, marked. Usable in a live query.
 * @throws LockedError while the lock is on, and Dexie's errors.
 */
export async function clientTimeline(
  store: Store,
  clientId: string,
  now: LocalDateTime,
): Promise<readonly TimelineEntry[]> {
  const cipher = await cipherFor(store);
  const { promises, events } = store.database;
  const [findings, promised, logged] = await Promise.all([
    timelineFindings(store, clientId),
    promises.where({ clientId }).toArray(),
    events.where({ clientId }).toArray(),
  ]);
  const entries: readonly TimelineEntry[] = [
    ...(await Promise.all(findings.map((finding) => openFinding(finding, cipher)))),
    ...(await Promise.all(promised.map((promise) => openPromise(promise, cipher, dayOf(now))))),
    ...logged.map((event) => ({ kind: 'event', day: dayOf(event.at), event }) as const),
  ];
  return entries.toSorted((one, other) => one.day.localeCompare(other.day));
}

async function openPromise({ quote, ...promise }: PromiseRow, cipher: Cipher, today: LocalDate) {
  return {
    kind: 'promise',
    day: promise.madeOn ?? promise.due,
    promise: { ...promise, verdict: judgePromise(promise, today) },
    quote: quote === null ? null : await cipher.open(quote),
  } as const satisfies TimelineEntry;
}

interface SealedFinding {
  readonly row: FindingRow;
  readonly subject: FindingRow['quote'];
  readonly sender: PersonRow | null;
  readonly dated: boolean;
  readonly muted: boolean;
}

/** All database work comes before any decryption, so that a live query sees every table it depends on. */
async function timelineFindings(store: Store, clientId: string): Promise<readonly SealedFinding[]> {
  const { findings, messages, threads, mutes, people } = store.database;
  const [found, written, inThreads, muted] = await Promise.all([
    findings.where({ clientId }).toArray(),
    messages.where({ clientId }).toArray(),
    threads.where({ clientId }).toArray(),
    mutes.where({ clientId }).toArray(),
  ]);
  const messageOf = new Map(written.map((row) => [JSON.stringify([row.account, row.threadId, row.messageId]), row]));
  const subjectOf = new Map(inThreads.map((row) => [JSON.stringify([row.account, row.threadId]), row.subject]));
  const keys = [...new Set(written.flatMap(({ person }) => person ?? []))];
  const personOf = new Map((await people.bulkGet(keys)).flatMap((row) => (row ? [[row.key, row] as const] : [])));
  return found.map((row) => {
    const message = messageOf.get(JSON.stringify([row.account, row.threadId, row.messageId]));
    return {
      row,
      subject: subjectOf.get(JSON.stringify([row.account, row.threadId])) ?? '',
      sender: personOf.get(message?.person ?? '') ?? null,
      dated: message?.sentAt != null,
      muted: isMuted(row, muted),
    };
  });
}

async function openFinding({ row, subject, sender, dated, muted }: SealedFinding, cipher: Cipher) {
  const { account, threadId, messageId, day, signal, start, confidence, why, author } = row;
  const quote = await cipher.open(row.quote);
  return {
    kind: 'finding',
    day,
    account,
    threadId,
    messageId,
    finding: { signal, quote, start, confidence, why, author },
    subject: await cipher.open(subject),
    sender: sender && { name: sender.name, email: sender.email },
    dated,
    muted,
  } as const satisfies TimelineEntry;
}
