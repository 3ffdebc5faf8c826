import { dayOf, daysBetween } from '../domain/local-time';
import type { MeetingMove } from '../domain/client';
import type { MessageFact } from '../domain/facts';
import type { OpenItem } from '../domain/finding';
import { byThread } from './history';
import type { DatedMessage } from './history';

/**
 * The meetings that a message of the client put on another day, before they were held (W30). A meeting named after
 * the old day has passed is the next meeting, not a move.
 */
export function meetingMovesOf(messages: readonly MessageFact[]): readonly MeetingMove[] {
  return byThread(messages).flatMap((thread) =>
    thread.flatMap((message, index) => moveIn(thread[index - 1], message) ?? []),
  );
}

function moveIn(before: DatedMessage | undefined, message: DatedMessage): MeetingMove | null {
  if (before === undefined || message.author !== 'client') return null;
  const [from, to] = [meetingDay(before.open), meetingDay(message.open)];
  const on = dayOf(message.sentAt);
  if (from === null || to === null || from === to || on > from) return null;
  return { messageId: message.messageId, on, from, to, noticeDays: daysBetween(on, from) };
}

/** The day of the one meeting that is open; null for none, or for several that cannot be told apart. */
function meetingDay(open: readonly OpenItem[]): string | null {
  const days = new Set(open.flatMap(({ about, due }) => (about === 'meeting' && due !== null ? due : [])));
  const [day] = days;
  return days.size === 1 ? (day ?? null) : null;
}
