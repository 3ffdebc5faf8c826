import { dayOf, earlier } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { MessageFact } from '../domain/facts';
import type { LocalDateTime } from '../domain/reading';

/** A message whose moment is known. */
export interface DatedMessage extends MessageFact {
  readonly sentAt: LocalDateTime;
}

/** The messages whose moment is known, oldest first; the order is total, so that order of arrival never matters. */
export function inOrder(messages: readonly MessageFact[]): readonly DatedMessage[] {
  return messages.filter(isDated).sort((one, other) => inTime(one, other));
}

/** The messages of each thread, in order. */
export function byThread(messages: readonly MessageFact[]): readonly (readonly DatedMessage[])[] {
  const threads = new Map<string, DatedMessage[]>();
  for (const message of inOrder(messages)) {
    const key = JSON.stringify([message.account, message.threadId]);
    const thread = threads.get(key);
    if (thread === undefined) threads.set(key, [message]);
    else thread.push(message);
  }
  return [...threads.values()];
}

/**
 * The day that recent windows end on: the last mail with the client, never later than today. So a relationship
 * that only fell quiet is judged as it was when it did.
 */
export function referenceDay(messages: readonly MessageFact[], today: LocalDate): LocalDate {
  const last = inOrder(messages).at(-1);
  return last === undefined ? today : earlier(dayOf(last.sentAt), today);
}

/** The middle value; the mean of the two middle ones for an even number. Null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function isDated(message: MessageFact): message is DatedMessage {
  return message.sentAt !== null;
}

function inTime(one: DatedMessage, other: DatedMessage): number {
  return (
    compare(one.sentAt, other.sentAt) ||
    compare(one.account, other.account) ||
    compare(one.threadId, other.threadId) ||
    compare(one.messageId, other.messageId)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
