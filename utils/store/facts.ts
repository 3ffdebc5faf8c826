import { QUESTIONS } from '../domain/answer';
import type { Answers } from '../domain/answer';
import type { ClientFacts, FindingFact, ShareFact } from '../domain/facts';
import { dayOf } from '../domain/local-time';
import type { LocalDateTime } from '../domain/reading';
import type { SignalId } from '../domain/signal';
import type { WorkWeek } from '../domain/work-week';
import type { Store } from './database';
import { messageFactOf } from './message-facts';
import { counting } from './mutes';
import type { AnswerRow, EventRow, FindingRow, MessageRow, MuteRow, PromiseRow } from './rows';
import { readSetting } from './settings';
import { readSilenced, silencedFor } from './silence';
import { countShare } from './totals';

/** The rows of one client that an assessment needs. */
export interface ClientRows {
  readonly messages: readonly MessageRow[];
  readonly findings: readonly FindingRow[];
  readonly mutes: readonly MuteRow[];
  /** Signals that do not count for this client. */
  readonly silenced: readonly SignalId[];
  readonly promises: readonly PromiseRow[];
  readonly events: readonly EventRow[];
  readonly answers: readonly AnswerRow[];
}

/** Everything remembered of a client that an assessment needs. No text is read, so it works while locked. */
export async function clientFacts(store: Store, clientId: string, now: LocalDateTime): Promise<ClientFacts> {
  const { database } = store;
  const of = { clientId };
  const [messages, findings, mutes, silenced, promises, events, answers, workWeek] = await Promise.all([
    database.messages.where(of).toArray(),
    database.findings.where(of).toArray(),
    database.mutes.where(of).toArray(),
    readSilenced(store),
    database.promises.where(of).toArray(),
    database.events.where(of).toArray(),
    database.answers.where(of).toArray(),
    readSetting(store, 'workWeek'),
  ]);
  const rows = { messages, findings, mutes, silenced: silencedFor(silenced, clientId), promises, events, answers };
  return factsOf(rows, await countShare(store, clientId, messages, now), workWeek);
}

/** The facts that a client's rows hold. */
export function factsOf(rows: ClientRows, share: ShareFact, workWeek: WorkWeek): ClientFacts {
  const { messages, findings, mutes, silenced, promises, events, answers } = rows;
  return {
    messages: messages.map(messageFactOf),
    findings: findingFacts(
      counting(findings, mutes, ({ signal }) => silenced.includes(signal)),
      messages,
    ),
    silenced,
    promises,
    events,
    answers: answersOf(answers),
    share,
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
export function answersOf(rows: readonly AnswerRow[]): Answers {
  return Object.fromEntries(
    rows.filter(({ question }) => QUESTIONS[question].form !== 'words').map((row) => [row.question, row.value]),
  );
}

function keyOf({ account, threadId, messageId }: Pick<MessageRow, 'account' | 'threadId' | 'messageId'>): string {
  return JSON.stringify([account, threadId, messageId]);
}
