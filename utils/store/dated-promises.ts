import { promisesOf } from '../advice/promises';
import type { MessageFact } from '../domain/facts';
import type { OpenItem } from '../domain/finding';
import { dayOf } from '../domain/local-time';
import type { ClientPromise } from '../domain/promise';
import { messageFactOf } from './message-facts';
import type { MessageRow } from './rows';

/** Tells the promises of one thread apart. */
export function promiseKey({ messageId, about }: Pick<ClientPromise, 'messageId' | 'about'>): string {
  return JSON.stringify([messageId, about]);
}

/**
 * The dated promises of one thread and what its later messages show became of them. The day comes from the client's
 * words where the state of the thread has none. Words that left nothing open are a promise that only the user can judge.
 */
export function datedPromises(thread: readonly MessageRow[]): readonly ClientPromise[] {
  const dues = duesOf(thread);
  const followed = promisesOf(thread.map((row) => withDues(messageFactOf(row), dues)));
  const known = new Set(followed.map(promiseKey));
  return [...followed, ...thread.flatMap(promisesIn).filter((promise) => !known.has(promiseKey(promise)))];
}

function duesOf(thread: readonly MessageRow[]): ReadonlyMap<string, string> {
  return new Map(
    thread.flatMap(({ messageId, commitments }) =>
      commitments.map(({ about, due }) => [promiseKey({ messageId, about }), due] as const),
    ),
  );
}

function withDues(message: MessageFact, dues: ReadonlyMap<string, string>): MessageFact {
  const dated = (item: OpenItem): OpenItem =>
    item.kind === 'promised' && item.due === null ? { ...item, due: dues.get(promiseKey(item)) ?? null } : item;
  return { ...message, open: message.open.map(dated) };
}

function promisesIn({ account, threadId, messageId, author, sentAt, commitments }: MessageRow) {
  if (author !== 'client') return [];
  return commitments.map(({ about, due }): ClientPromise => ({
    account,
    threadId,
    messageId,
    about,
    madeOn: sentAt === null ? null : dayOf(sentAt),
    due,
    settledOn: null,
    movedOn: null,
    remindedOn: null,
    answer: null,
  }));
}
