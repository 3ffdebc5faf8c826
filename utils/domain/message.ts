import type { Author } from './person';
import type { LocalDateTime } from './reading';

/** One message as the engine takes it, whatever it was read from. */
export interface EngineMessage {
  readonly id: string;
  readonly author: Author;
  /** Name of the sender, used only to tell a greeting from a mention; null when unknown. */
  readonly authorName: string | null;
  /** In the user's zone; null when unknown. */
  readonly sentAt: LocalDateTime | null;
  readonly subject: string;
  /** Plain text as received: quotes, signature and footer may still be in it. */
  readonly text: string;
}

/** A message of an open thread; a collapsed one has no text and is judged by what is already known of it. */
export type ThreadMessage = Omit<EngineMessage, 'text'> & { readonly text: string | null };
