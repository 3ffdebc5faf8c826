import type { Assessment, Pattern } from '../../../utils/domain/client';
import type { ClientFacts, FindingFact, MessageFact } from '../../../utils/domain/facts';
import type { OpenItem } from '../../../utils/domain/finding';
import { addDays } from '../../../utils/domain/local-time';
import type { SignalId, WordSignalId } from '../../../utils/domain/signal';
import { DEFAULT_WORK_WEEK } from '../../../utils/domain/work-week';

/** A Monday. */
export const START = '2026-01-05';
export const NOW = '2026-06-30T10:00';
const NO_SHARE = { messages: 0, allMessages: 0, findings: 0, allFindings: 0, clients: 0 };

let made = 0;

export function mail(sentAt: string | null, other: Partial<MessageFact> = {}): MessageFact {
  return {
    account: 'me@studio.example',
    threadId: 'thread',
    messageId: `m${String((made += 1))}`,
    author: 'client',
    person: other.author === 'me' ? null : 'address:pat@acme.example',
    sentAt,
    wordCount: 30,
    asksAnswer: false,
    open: [],
    ...other,
  };
}

export function mine(sentAt: string, other: Partial<MessageFact> = {}): MessageFact {
  return mail(sentAt, { author: 'me', asksAnswer: true, ...other });
}

export function found(signal: WordSignalId, day: string | null, other: Partial<FindingFact> = {}): FindingFact {
  return { signal, message: `f${String((made += 1))}`, person: 'address:pat@acme.example', day, ...other };
}

export function facts(other: Partial<ClientFacts> = {}): ClientFacts {
  return {
    messages: [],
    findings: [],
    promises: [],
    events: [],
    answers: {},
    share: NO_SHARE,
    workWeek: DEFAULT_WORK_WEEK,
    silenced: [],
    ...other,
  };
}

export function open(other: Partial<OpenItem> = {}): OpenItem {
  return {
    about: 'payment',
    kind: 'promised',
    by: 'client',
    messageId: 'm',
    since: START,
    due: addDays(START, 4),
    count: 1,
    ...other,
  };
}

/** `count` questions, one a week, each answered after `hours` working hours of the same or the next days. */
export function exchanges(from: string, answers: readonly string[]): readonly MessageFact[] {
  return answers.flatMap((answer, index) => {
    const monday = addDays(from, index * 7);
    const [days = '0', time = '10:00'] = answer.split(' ');
    return [mine(`${monday}T09:00`), mail(`${addDays(monday, Number(days))}T${time}`)];
  });
}

export function pattern(signal: SignalId, other: Partial<Pattern> = {}): Pattern {
  return { signal, count: 3, days: 2, first: START, last: START, established: true, trend: 'steady', ...other };
}

export function assessment(other: Partial<Assessment> = {}): Assessment {
  return {
    level: 'fine',
    reasons: [],
    patterns: [],
    observations: [],
    promises: [],
    replyTimes: null,
    share: NO_SHARE,
    newVoices: [],
    meetingMoves: [],
    repairs: [],
    partingThoughts: { count: 0, since: null },
    ...other,
  };
}
