import { QUESTIONS } from '../domain/answer';
import type { Answers } from '../domain/answer';
import type { ClientFacts, FindingFact } from '../domain/facts';
import { dayOf } from '../domain/local-time';
import type { Store } from './database';
import { messageFactOf } from './message-facts';
import { counting } from './mutes';
import type { AnswerRow, FindingRow, MessageRow } from './rows';
import { readSetting } from './settings';
import { shareOf } from './totals';
import type { Totals } from './totals';

/** Everything remembered of a client that an assessment needs. No text is read, so it works while locked. */
export async function clientFacts(store: Store, clientId: string, totals: Totals): Promise<ClientFacts> {
  const { messages, findings, mutes, silencedSignals, promises, events, answers } = store.database;
  const of = { clientId };
  const [written, found, muted, silenced, promised, logged, answered, workWeek] = await Promise.all([
    messages.where(of).toArray(),
    findings.where(of).toArray(),
    mutes.where(of).toArray(),
    silencedSignals.where(of).toArray(),
    promises.where(of).toArray(),
    events.where(of).toArray(),
    answers.where(of).toArray(),
    readSetting(store, 'workWeek'),
  ]);
  return {
    messages: written.map(messageFactOf),
    findings: findingFacts(counting(found, muted, silenced), written),
    promises: promised,
    events: logged,
    answers: answersOf(answered),
    share: shareOf(totals, clientId),
    workWeek,
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
