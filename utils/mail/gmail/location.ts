/** Print, clipped message in full, old pop-outs: pages of the same address that are no mailbox. */
const OTHER_VIEWS: readonly string[] = ['pt', 'lg', 'btop', 'om', 'cm'];
const MAILBOX_PATH = /^\/mail\/(?:(?:u|b)\/[^/]+\/)*$/;
const ACCOUNT_SEGMENT = /\/(?:b|u)\/([^/]+)\/?$/;

/** True for the mail app itself; false for sibling apps, pop-outs, the mobile app and single-purpose views. */
export function isMailbox(url: URL): boolean {
  if (url.hostname !== 'mail.google.com') return false;
  return MAILBOX_PATH.test(url.pathname) && !OTHER_VIEWS.includes(url.searchParams.get('view') ?? '');
}

/** The account's segment of the path: a number, an address or a delegation's token; the first account without one. */
export function accountIndexOf(url: URL): string {
  const segment = ACCOUNT_SEGMENT.exec(url.pathname)?.[1];
  return segment === undefined ? '0' : decoded(segment);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
