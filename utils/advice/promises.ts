import { addDays, dayOf } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { MessageFact } from '../domain/facts';
import type { OpenItem } from '../domain/finding';
import type { ClientPromise, PromiseVerdict } from '../domain/promise';
import { byThread } from './history';
import type { DatedMessage } from './history';

type DuePromise = OpenItem & { readonly due: LocalDate };

/**
 * The client's dated promises and what the threads show became of them, read from what was open after each message
 * (W01, W32). Messages without a date are left out: they cannot say when something was kept.
 */
export function promisesOf(messages: readonly MessageFact[]): readonly ClientPromise[] {
  return byThread(messages).flatMap(promisesOfThread);
}

/**
 * What became of a promise by `today`. `broken` needs evidence: a reminder of the user's, or a new date named only
 * after the day had passed. A day that merely passed is `overdue`, a question to the user.
 */
export function judgePromise(promise: ClientPromise, today: LocalDate): PromiseVerdict {
  const { answer, due, settledOn, movedOn, remindedOn } = promise;
  if (answer !== null) return answer;
  if (settledOn !== null) return settledOn <= due ? 'kept' : 'late';
  if (movedOn !== null) return movedOn <= due ? 'moved' : 'broken';
  if (remindedOn !== null) return 'broken';
  return today <= due ? 'open' : 'overdue';
}

function promisesOfThread(thread: readonly DatedMessage[]): readonly ClientPromise[] {
  const closed: ClientPromise[] = [];
  let standing = new Map<string, ClientPromise>();
  let before: readonly OpenItem[] = [];
  for (const message of thread) {
    const day = dayOf(message.sentAt);
    const promised = new Map(message.open.filter(isDuePromise).map((item) => [item.about, item]));
    const next = new Map<string, ClientPromise>();
    for (const [about, promise] of standing) {
      const item = promised.get(about);
      if (item === undefined) closed.push({ ...promise, settledOn: settlingDay(message, promise) });
      else if (item.due !== promise.due) closed.push({ ...promise, movedOn: day });
      else next.set(about, remindedBy(message, before, promise) ? { ...promise, remindedOn: day } : promise);
    }
    for (const [about, item] of promised) if (!next.has(about)) next.set(about, newPromise(message, item));
    standing = next;
    before = message.open;
  }
  return [...closed, ...standing.values()];
}

/** Days within which the user's own word that something came may follow its coming. */
const LATE_WORD_DAYS = 4;

/** The day a message settles a promise; what the user confirms soon after the due day may well have come in time. */
function settlingDay({ author, sentAt }: DatedMessage, { due }: ClientPromise): LocalDate {
  const day = dayOf(sentAt);
  return author === 'me' && day > due && day <= addDays(due, LATE_WORD_DAYS) ? due : day;
}

function newPromise({ account, threadId, messageId, sentAt }: DatedMessage, item: DuePromise): ClientPromise {
  return {
    account,
    threadId,
    messageId,
    about: item.about,
    madeOn: dayOf(sentAt),
    due: item.due,
    settledOn: null,
    movedOn: null,
    remindedOn: null,
    answer: null,
  };
}

/** True when the user, after the due day, asks for the thing again: a new question for it, or one more count of it. */
function remindedBy(message: DatedMessage, before: readonly OpenItem[], promise: ClientPromise): boolean {
  if (message.author !== 'me' || promise.remindedOn !== null || dayOf(message.sentAt) <= promise.due) return false;
  const about = (items: readonly OpenItem[]): readonly OpenItem[] =>
    items.filter((item) => item.about === promise.about);
  const countOf = (items: readonly OpenItem[]): number => about(items).reduce((sum, { count }) => sum + count, 0);
  const asksAnew = about(message.open).some(
    ({ kind, by, messageId }) => kind === 'asked' && by === 'me' && messageId === message.messageId,
  );
  return asksAnew || countOf(message.open) > countOf(before);
}

function isDuePromise(item: OpenItem): item is DuePromise {
  return item.kind === 'promised' && item.by === 'client' && item.due !== null;
}
