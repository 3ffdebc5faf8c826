import type { Fact, Facts } from '../domain/reply-facts';
import type { Person } from '../domain/person';
import type { ThreadReading } from '../domain/reading';

/** What the open thread itself says for sure: the names of both sides, each with the message that shows it. */
export function factsFromThread(reading: ThreadReading, client: Person, account: string): Facts {
  const mine = reading.messages.find(({ sender }) => sender.email === account && sender.name !== null);
  const theirs = reading.messages.find(({ sender }) => sender.email === client.email && sender.name === client.name);
  const clientName = shownIn(theirs?.id, client.name);
  const parts = client.name === null ? null : nameParts(client.name);
  const first = shownIn(theirs?.id, parts?.first ?? null);
  const last = shownIn(theirs?.id, parts?.last ?? null);
  const myName = shownIn(mine?.id, mine?.sender.name ?? null);
  return {
    ...(clientName && { clientName }),
    ...(first && { clientFirstName: first }),
    ...(last && { clientLastName: last }),
    ...(myName && { myName }),
  };
}

/**
 * First and last name of a person as mail shows it, `Ann Lee` or `Lee, Ann`; null when it is not clearly a person's:
 * one word, an address, more than three words.
 */
export function nameParts(name: string): { readonly first: string; readonly last: string } | null {
  if (/[@|()/\d]/u.test(name)) return null;
  const [before = '', after] = name.split(',').map((part) => part.trim());
  const words = (after === undefined ? before : `${after} ${before}`).split(/\s+/u).filter(Boolean);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2 || words.length > 3) return null;
  return { first, last };
}

function shownIn(messageId: string | undefined, value: string | null): Fact<string> | null {
  if (value === null) return null;
  return { value, from: messageId === undefined ? { kind: 'card' } : { kind: 'thread', messageId, quote: value } };
}
