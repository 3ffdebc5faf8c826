import { companyDomainOf, normalAddress } from '../../domain/addresses';
import type { NotClientReason } from '../../domain/client';
import type { Person } from '../../domain/person';
import type { ThreadAddress } from '../../domain/report';
import type { DomainRow, PersonRow } from '../rows';
import type { AddressBook } from './address-book';
import { isAutomatic, personKey } from './addresses';

/** Who somebody in a thread is. */
export type Identity =
  | { readonly kind: 'client'; readonly clientId: string }
  | { readonly kind: 'me' }
  | { readonly kind: 'not-client'; readonly reason: NotClientReason }
  | { readonly kind: 'unknown' };

/**
 * Who somebody is: what is stored of the person outranks what is stored of the company's domain; the user's own
 * company are colleagues; programs are nobody's client.
 */
export function identify(book: AddressBook, person: Person, thread: ThreadAddress): Identity {
  const key = personKey(person, thread);
  const known = key === null ? undefined : book.personOf(key);
  if (known !== undefined) return identityOfPerson(known);
  if (normalAddress(person.email) === thread.account) return { kind: 'me' };

  const domain = companyDomainOf(person.email);
  const company = domain === null ? undefined : book.companyOf(domain);
  if (company !== undefined) return identityOfDomain(company);
  if (domain !== null && domain === companyDomainOf(thread.account)) return { kind: 'not-client', reason: 'colleague' };
  return isAutomatic(person.email) ? { kind: 'not-client', reason: 'newsletter' } : { kind: 'unknown' };
}

function identityOfPerson(row: PersonRow): Identity {
  switch (row.side) {
    case 'client':
      return { kind: 'client', clientId: row.clientId };
    case 'me':
      return { kind: 'me' };
    case 'other':
      return { kind: 'not-client', reason: row.reason };
  }
}

function identityOfDomain(row: DomainRow): Identity {
  return row.clientId === null
    ? { kind: 'not-client', reason: row.reason }
    : { kind: 'client', clientId: row.clientId };
}
