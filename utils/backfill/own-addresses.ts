import type { ArchivedMessage } from '../mail/archives/define';
import type { OwnAddressGuess } from './define';

const MOST_GUESSES = 6;
/** Below this part of all the mail an address is one among many recipients. */
const LEAST_SHARE = 0.05;

/**
 * Addresses that are probably the user's, most mail first: senders of what the mailbox calls sent, and mailboxes it was
 * delivered to. Without either mark, the addresses that most messages have in common. A guess to be confirmed.
 */
export function guessOwnAddresses(messages: readonly ArchivedMessage[]): readonly OwnAddressGuess[] {
  const marked = countBy(messages, ({ sent, sender, deliveredTo }) => [sent ? sender.email : null, deliveredTo]);
  if (marked.length > 0) return marked.slice(0, MOST_GUESSES);
  const common = countBy(messages, ({ sender, recipients }) => [sender.email, ...recipients.map(({ email }) => email)]);
  return common.filter(({ messages: count }) => count >= messages.length * LEAST_SHARE).slice(0, MOST_GUESSES);
}

function countBy(
  messages: readonly ArchivedMessage[],
  addressesOf: (message: ArchivedMessage) => readonly (string | null)[],
): readonly OwnAddressGuess[] {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const addresses = new Set(addressesOf(message).flatMap((email) => email ?? []));
    for (const email of addresses) counts.set(email, (counts.get(email) ?? 0) + 1);
  }
  return [...counts]
    .map(([email, count]) => ({ email, messages: count }))
    .sort((one, other) => other.messages - one.messages || one.email.localeCompare(other.email));
}
