import { companyDomainOf, normalAddress } from '../../domain/addresses';
import { dayOf } from '../../domain/local-time';
import type { Person } from '../../domain/person';
import type { LocalDateTime } from '../../domain/reading';
import type { ThreadAddress } from '../../domain/report';
import type { ClientRow } from '../rows';
import type { AddressBook } from './address-book';
import { addressKey, personKey } from './addresses';
import { identify } from './identify';
import type { Identity } from './identify';

/** Where the other side of a thread belongs. */
export type ThreadClient =
  | { readonly kind: 'known'; readonly clientId: string }
  /** Nobody stored: `clientId` is to be made. */
  | { readonly kind: 'new'; readonly clientId: string }
  /** No client, or the user. */
  | { readonly kind: 'none'; readonly clientId: null };

/**
 * The client of a thread. Somebody unknown in a known thread belongs to the thread's client.
 * @param stored the client the thread is stored with, null for none.
 */
export function clientOfThread(
  book: AddressBook,
  client: Person,
  thread: ThreadAddress,
  stored: string | null,
  newId: () => string,
): ThreadClient {
  const identity = identify(book, client, thread);
  if (identity.kind === 'not-client' || identity.kind === 'me') return { kind: 'none', clientId: null };
  const known = identity.kind === 'client' ? identity.clientId : stored;
  const clientId = known ?? newId();
  recordPerson(book, client, thread, clientId);
  return { kind: known === null ? 'new' : 'known', clientId };
}

/** Who a sender on the client's side is; somebody unknown becomes one of this client's people. */
export function clientSender(book: AddressBook, sender: Person, thread: ThreadAddress, clientId: string): Identity {
  const identity = identify(book, sender, thread);
  if (identity.kind === 'client') recordPerson(book, sender, thread, identity.clientId);
  if (identity.kind !== 'unknown') return identity;
  recordPerson(book, sender, thread, clientId);
  return { kind: 'client', clientId };
}

/** Learns another address of the user's from mail the user sent; addresses of clients are not taken over. */
export function learnOwnAddress(book: AddressBook, sender: Person, account: string): void {
  const email = normalAddress(sender.email);
  if (email === null || email === account) return;
  const key = addressKey(email);
  if (book.personOf(key) === undefined) book.keepPerson({ key, email, name: null, side: 'me', clientId: null });
}

/** A client as first met. */
export function newClient(id: string, { name, email }: Person, now: LocalDateTime): ClientRow {
  return {
    id,
    name: clientName(trimmed(name), email),
    familyOrFriend: false,
    note: null,
    since: dayOf(now),
    keepMonths: null,
  };
}

/** People know their clients as persons, and companies by where these write from. */
function clientName(name: string | null, email: string | null): string {
  const company = companyDomainOf(email);
  if (name === null) return company ?? email ?? '?';
  return company === null ? name : `${name} (${company})`;
}

function recordPerson(book: AddressBook, person: Person, thread: ThreadAddress, clientId: string): void {
  const key = personKey(person, thread);
  if (key === null) return;
  const known = book.personOf(key);
  const name = trimmed(person.name) ?? known?.name ?? null;
  if (known === undefined || (known.side === 'client' && known.name !== name)) {
    book.keepPerson({ key, email: normalAddress(person.email), name, side: 'client', clientId });
  }
  const domain = companyDomainOf(person.email);
  if (domain === null || domain === companyDomainOf(thread.account)) return;
  if (book.companyOf(domain) === undefined) book.keepCompany({ domain, clientId });
}

function trimmed(name: string | null): string | null {
  const text = name?.trim() ?? '';
  return text === '' ? null : text;
}
