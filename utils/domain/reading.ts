import type { Person } from './person';

/** The mail clients the reader knows; `page` is any other page, read on the user's click. */
export const MAIL_CLIENT_IDS = ['gmail', 'outlook', 'page'] as const;
export type MailClientId = (typeof MAIL_CLIENT_IDS)[number];

/** How much of a message the page holds: all of it, a collapsed card, or nothing but a place in a count. */
export type MessageState = 'expanded' | 'collapsed' | 'hidden';

/** Local date and time without zone, `YYYY-MM-DDTHH:MM`, as the mail page shows it to the user. */
export type LocalDateTime = string;

/** One message as an adapter read it from the mail page. */
export interface ReadMessage {
  /** Stable within the thread; the mail client's own id wherever there is one. */
  readonly id: string;
  readonly state: MessageState;
  readonly sender: Person;
  readonly recipients: readonly Person[];
  /** True when the page shows fewer recipients than the message has. */
  readonly recipientsPartial: boolean;
  /** The date as the page writes it, raw. */
  readonly dateText: string;
  /** Null when the text does not decide day, month and time. Never guessed. */
  readonly date: LocalDateTime | null;
  /** Text with the quotes that the page's structure marks cut away; null unless expanded. */
  readonly body: string | null;
  /** True when the mail client cut a long body ("view entire message"). */
  readonly clipped: boolean;
}

/** What the reply box of the open thread is, if one is open. */
export interface ComposeReading {
  readonly kind: 'reply' | 'reply-all' | 'forward' | 'new';
  /** Null when the page does not say which thread the compose belongs to. */
  readonly belongsToThread: boolean | null;
  /** True when the user (or a restored draft) already put text above signature and quote. */
  readonly hasText: boolean;
}

/** The open thread. */
export interface ThreadReading {
  readonly kind: 'thread';
  readonly client: MailClientId;
  /** The user's own address in this mailbox, lower case; null when the page does not hold it. */
  readonly account: string | null;
  /** The account's position or token in the URL (`/u/0/`), null where the URL has none. */
  readonly accountIndex: string | null;
  readonly subject: string;
  /** Null when the page holds no trustworthy id: then nothing is stored and no draft is inserted. */
  readonly threadId: string | null;
  readonly messages: readonly ReadMessage[];
  /** How many messages the page announces ("12 older") without holding them. */
  readonly hiddenCount: number;
  readonly compose: ComposeReading | null;
}

/** The page shows no thread: a list, settings, a mail being written. */
export interface NoThreadReading {
  readonly kind: 'no-thread';
  readonly client: MailClientId;
  readonly reason: string;
}

/** A thread is on screen but the page is not built as we know it; `reason` names the selector step that failed. */
export interface ChangedReading {
  readonly kind: 'changed';
  readonly client: MailClientId;
  readonly reason: string;
}

/** What an adapter answers for the page as it is. */
export type Reading = ThreadReading | NoThreadReading | ChangedReading;

/** Whether the mail page shows the thread on a light or a dark surface, as measured. */
export type PageTheme = 'light' | 'dark';

/** What became of an insertion. Only `inserted` was verified by reading the editor back. */
export type InsertOutcome =
  { readonly kind: 'inserted' } | { readonly kind: 'refused'; readonly reason: InsertRefusal };

/** Why nothing was (verifiably) inserted. Copy is the way out of each. */
export type InsertRefusal =
  | 'no-thread'
  | 'other-thread'
  | 'no-reply-box'
  | 'several-reply-boxes'
  | 'reply-box-of-other-thread'
  | 'reply-box-hidden'
  | 'not-verified';
