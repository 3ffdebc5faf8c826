import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';

/** What tells a stored message from one that is new. */
export interface StoredMessage {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  /** Address of the sender, `me` for the user, null when unknown. */
  readonly sender: string | null;
  readonly sentAt: LocalDateTime | null;
  readonly engineVersion: string;
}

/** Every stored message, in short. @throws Dexie's errors. */
export async function knownMessages(store: Store): Promise<readonly StoredMessage[]> {
  const rows = await store.database.messages.toArray();
  return rows.map(({ account, threadId, messageId, author, person, sentAt, engineVersion }) => ({
    account,
    threadId,
    messageId,
    sender: author === 'me' ? 'me' : addressIn(person),
    sentAt,
    engineVersion,
  }));
}

function addressIn(person: string | null): string | null {
  return person?.startsWith('address:') === true ? person.slice('address:'.length) : null;
}
