import type { Person } from '../../domain/person';
import type { ThreadAddress } from '../../domain/report';
import { FREEMAIL_DOMAINS, FREEMAIL_NAMES } from './freemail';

/** Mailboxes that no person answers from. */
const AUTOMATIC_MAILBOX =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?)[+._@-]/;

/** An address as it is stored: lower case, without blanks around it; null for none. */
export function normalAddress(email: string | null): string | null {
  const address = email?.trim().toLowerCase() ?? '';
  return address === '' ? null : address;
}

/** The domain of an address; null where there is none. */
export function domainOf(email: string | null): string | null {
  const domain = email?.slice(email.lastIndexOf('@') + 1) ?? '';
  return email?.includes('@') === true && domain !== '' ? domain : null;
}

/** The domain when it stands for one company; null for freemail, which never groups people. */
export function companyDomainOf(email: string | null): string | null {
  const domain = domainOf(normalAddress(email));
  if (domain === null || FREEMAIL_DOMAINS.has(domain)) return null;
  const labels = domain.split('.');
  return FREEMAIL_NAMES.has(labels[0] ?? '') && labels.length <= 3 ? null : domain;
}

/** True for mailboxes of programs. */
export function isAutomatic(email: string | null): boolean {
  return AUTOMATIC_MAILBOX.test(normalAddress(email) ?? '');
}

/**
 * The key of a person: by address everywhere; by name within one thread where the page holds no address; null
 * for somebody without either.
 */
export function personKey({ email, name }: Person, { account, threadId }: ThreadAddress): string | null {
  const address = normalAddress(email);
  if (address !== null) return addressKey(address);
  const folded = name?.trim().toLowerCase().replace(/\s+/g, ' ') ?? '';
  return folded === '' ? null : `name:${JSON.stringify([account, threadId, folded])}`;
}

/** The key of everybody who writes from an address. */
export function addressKey(email: string): string {
  return `address:${email.trim().toLowerCase()}`;
}
