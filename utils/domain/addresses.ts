import { FREEMAIL_DOMAINS, FREEMAIL_NAMES } from './freemail';

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
