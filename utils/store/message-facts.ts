import type { MessageFact } from '../domain/facts';
import type { MessageRow } from './rows';

/** What an assessment needs of a stored message. */
export function messageFactOf(row: MessageRow): MessageFact {
  const { account, threadId, messageId, author, person, sentAt, wordCount, asksAnswer, state } = row;
  const open = [...state.open, ...(state.dated ?? [])];
  return { account, threadId, messageId, author, person, sentAt, wordCount, asksAnswer, open };
}
