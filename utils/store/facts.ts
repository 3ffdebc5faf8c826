import { QUESTIONS } from '../domain/answer';
import type { Answers } from '../domain/answer';
import type { ClientFacts, FindingFact, ShareFact } from '../domain/facts';
import { addDays, dayOf } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import { Dexie } from 'dexie';
import type { Store } from './database';
import { messageFactOf } from './message-facts';
import { counting } from './mutes';
import type { AnswerRow, FindingRow, MessageRow } from './rows';
import { readSetting } from './settings';

const SHARE_DAYS = 90;

/** Everything remembered of a client that an assessment needs. No text is read, so it works while locked. */
export async function clientFacts(store: Store, clientId: string, now: LocalDateTime): Promise<ClientFacts> {
  const { messages, findings, mutes, silencedSignals, promises, events, answers } = store.database;
  const of = { clientId };
  const [written, found, muted, silenced, promised, logged, answered, share, workWeek] = await Promise.all([
    messages.where(of).toArray(),
    findings.where(of).toArray(),
    mutes.where(of).toArray(),
    silencedSignals.where(of).toArray(),
    promises.where(of).toArray(),
    events.where(of).toArray(),
    answers.where(of).toArray(),
    shareOf(store, clientId, now),
    readSetting(store, 'workWeek'),
  ]);
  return {
    messages: written.map(messageFactOf),
    findings: findingFacts(counting(found, muted, silenced), written),
    promises: promised,
    events: logged,
    answers: answersOf(answered),
    share,
    workWeek,
  };
}

/** This client's part of all mail and all findings of the last 90 days (W07). */
async function shareOf(store: Store, clientId: string, now: LocalDateTime): Promise<ShareFact> {
  const from = addDays(dayOf(now), -SHARE_DAYS);
  const { messages, findings, mutes, silencedSignals } = store.database;
  const [keys, found, muted, silenced] = await Promise.all([
    messages.where('[day+clientId]').aboveOrEqual([from, Dexie.minKey]).keys(),
    findings.where('day').aboveOrEqual(from).toArray(),
    mutes.toArray(),
    silencedSignals.toArray(),
  ]);
  const writers = (keys as unknown as readonly (readonly [string, string])[]).map(([, writer]) => writer);
  const counted = counting(found, muted, silenced);
  return {
    messages: writers.filter((writer) => writer === clientId).length,
    allMessages: writers.length,
    findings: counted.filter((finding) => finding.clientId === clientId).length,
    allFindings: counted.length,
    clients: new Set(writers).size,
  };
}

function findingFacts(findings: readonly FindingRow[], messages: readonly MessageRow[]): readonly FindingFact[] {
  const byKey = new Map(messages.map((message) => [keyOf(message), message]));
  return findings.map((finding) => {
    const message = byKey.get(keyOf(finding));
    const sentAt = message?.sentAt ?? null;
    return {
      signal: finding.signal,
      message: keyOf(finding),
      person: message?.person ?? null,
      day: sentAt === null ? null : dayOf(sentAt),
    };
  });
}

/** Answers in words stay out: they may be sealed, and no rule reads them. */
function answersOf(rows: readonly AnswerRow[]): Answers {
  return Object.fromEntries(
    rows.filter(({ question }) => QUESTIONS[question].form !== 'words').map((row) => [row.question, row.value]),
  );
}

function keyOf({ account, threadId, messageId }: Pick<MessageRow, 'account' | 'threadId' | 'messageId'>): string {
  return JSON.stringify([account, threadId, messageId]);
}
