import { counterpartOf } from '../../utils/domain/participants';
import type { Person } from '../../utils/domain/person';
import type { ThreadReading } from '../../utils/domain/reading';

/** A thread with the user told from the others: who the client is, or that the page does not let us know. */
export type ThreadPeople =
  | { readonly kind: 'known'; readonly reading: ThreadReading; readonly client: Person }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unclear' };

/**
 * Some pages show people by name alone, the user too (outlook-dom.md 1). A name that elsewhere in the thread belongs to
 * the user's address is the user. Where the user's name stays unknown, a person without an address may be the user:
 * then nothing is judged.
 * @param account the user's own address in this mailbox, lower case
 * @param ownAddresses all of the user's addresses, `account` among them
 */
export function peopleOf(
  reading: ThreadReading,
  account: string,
  ownAddresses: ReadonlySet<string> = new Set([account]),
): ThreadPeople {
  const ownNames = ownNamesIn(reading, account);
  const told = withOwnAddress(reading, account, ownNames);
  const client = counterpartOf(told, ownAddresses);
  if (client === null) return { kind: 'nobody' };
  if (client.email === null && ownNames.size === 0) return { kind: 'unclear' };
  return { kind: 'known', reading: told, client };
}

function ownNamesIn({ messages }: ThreadReading, account: string): ReadonlySet<string> {
  const people = messages.flatMap(({ sender, recipients }) => [sender, ...recipients]);
  return new Set(people.flatMap(({ name, email }) => (email === account && name !== null ? [nameKey(name)] : [])));
}

function withOwnAddress(reading: ThreadReading, account: string, ownNames: ReadonlySet<string>): ThreadReading {
  const told = (person: Person): Person =>
    person.email === null && person.name !== null && ownNames.has(nameKey(person.name))
      ? { ...person, email: account }
      : person;
  return {
    ...reading,
    messages: reading.messages.map((message) => ({
      ...message,
      sender: told(message.sender),
      recipients: message.recipients.map(told),
    })),
  };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
