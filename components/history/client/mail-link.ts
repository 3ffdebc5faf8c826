/** What is needed to find a thread again in the mail client. */
export interface MailPlace {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
}

const GMAIL_ID = /^[0-9a-f]{14,18}$/;
const MAIL_ID = /^mid:(.+@.+)$/;
const GMAIL_ACCOUNT = /@(?:gmail|googlemail)\.com$/;

/**
 * The address at which Gmail shows the thread: by its own id, or by a search for the Message-ID of imported mail.
 * Null where no address is known to work; Outlook's ids change from visit to visit.
 */
export function mailLink({ account, threadId, messageId }: MailPlace): string | null {
  const mailbox = `https://mail.google.com/mail/?authuser=${encodeURIComponent(account)}`;
  if (GMAIL_ID.test(threadId)) return `${mailbox}#all/${threadId}`;
  const id = MAIL_ID.exec(messageId)?.[1];
  if (id === undefined || id.endsWith('@no-id') || !GMAIL_ACCOUNT.test(account)) return null;
  return `${mailbox}#search/${encodeURIComponent(`rfc822msgid:${id}`)}`;
}
