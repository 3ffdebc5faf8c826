const HOSTS: readonly string[] = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];
const MAIL_PATH = /^\/mail(?:\/|$)/;
/** Pages that hold nothing but a mail being written, with or without the consumer's account number. */
const COMPOSE_PATH = /^\/mail\/(?:\d{1,3}\/)?(?:deeplink\/)?compose(?:\/|$)/;
const ACCOUNT_SEGMENT = /^\/mail\/(\d{1,3}|[^/]*(?:@|%40)[^/]*)(?:\/|$)/i;

/** True for Outlook's mail app on its four hosts; calendar, To Do and people of the same hosts are none (section 6). */
export function isMailApp(url: URL): boolean {
  return HOSTS.includes(url.hostname) && MAIL_PATH.test(url.pathname);
}

/** True where the address itself says that a mail is being written and nothing is being read. */
export function isComposePage(url: URL): boolean {
  return COMPOSE_PATH.test(url.pathname);
}

/** Number or address of the mailbox in the path (`/mail/0/…`); null where the path names none. */
export function accountIndexOf(url: URL): string | null {
  const segment = ACCOUNT_SEGMENT.exec(url.pathname)?.[1];
  return segment === undefined ? null : segment.replace(/%40/g, '@');
}
