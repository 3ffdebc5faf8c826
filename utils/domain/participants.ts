import { companyDomainOf } from './addresses';
import type { Author, Person } from './person';
import type { ReadMessage } from './reading';

/** Who wrote to whom in a thread, wherever it was read. */
export interface Participation {
  readonly messages: readonly Pick<ReadMessage, 'sender' | 'recipients'>[];
}

/**
 * The person on the other side: whoever wrote first and is not the user, else the first recipient who is not.
 * Null when the thread shows nobody but the user.
 */
export function counterpartOf(reading: Participation, ownAddresses: ReadonlySet<string>): Person | null {
  const senders = reading.messages.map(({ sender }) => sender);
  const recipients = reading.messages.flatMap(({ recipients: people }) => people);
  return [...senders, ...recipients].find((person) => isSomebody(person) && !isOwn(person, ownAddresses)) ?? null;
}

/** Who wrote: the user, the client (same person or same company as `client`), or somebody else. */
export function authorOf(sender: Person, client: Person, ownAddresses: ReadonlySet<string>): Author {
  if (isOwn(sender, ownAddresses)) return 'me';
  const samePerson = sender.email ? sender.email === client.email : sender.name !== null && sender.name === client.name;
  const domain = companyDomainOf(sender.email);
  return samePerson || (domain !== null && domain === companyDomainOf(client.email)) ? 'client' : 'other';
}

function isOwn({ email }: Person, ownAddresses: ReadonlySet<string>): boolean {
  return email !== null && ownAddresses.has(email);
}

function isSomebody({ name, email }: Person): boolean {
  return name !== null || email !== null;
}
