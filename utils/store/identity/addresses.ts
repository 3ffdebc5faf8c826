import type { Person } from '../../domain/person';
import type { ThreadAddress } from '../../domain/report';
import { normalAddress } from '../../domain/addresses';

/** Mailboxes that no person answers from. */
const AUTOMATIC_MAILBOX =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster|bounces?|notifications?)[+._@-]/;

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
