import type { Person } from '../../domain/person';
import type { LocalDateTime } from '../../domain/reading';

/** What a chosen file is, by its first bytes; `foreign` is no mail we can read, `zip` has to be unpacked first. */
export type ArchiveKind = 'mbox' | 'eml' | 'zip' | 'foreign';

/** Where a message lies: bytes `start` to `end` (exclusive) of a file. */
export interface MessagePlace {
  /** Position among the chosen files. */
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** What the header of an archived message says; the body stays in the file. */
export interface ArchivedMessage {
  readonly place: MessagePlace;
  /** As the mail page calls it where the archive tells (Gmail), else `mid:` and the Message-ID. */
  readonly id: string;
  /** Gmail's own id of the thread, null outside Gmail's export. */
  readonly gmailThread: string | null;
  /** Its own Message-ID and those it answers to, without brackets, oldest first. */
  readonly messageId: string;
  readonly references: readonly string[];
  readonly sender: Person;
  /** At most `MOST_RECIPIENTS`, first those of To. */
  readonly recipients: readonly Person[];
  /** In the zone of this computer; null when the header has no believable date. */
  readonly sentAt: LocalDateTime | null;
  readonly subject: string;
  /** True when the mailbox says that the user sent it. */
  readonly sent: boolean;
  /** The mailbox it was delivered to, where the header tells. */
  readonly deliveredTo: string | null;
  /** True for newsletters, lists and machines, by the header. */
  readonly automatic: boolean;
}

export const MOST_RECIPIENTS = 50;

/** Why a message was left out. */
export const SKIP_REASONS = ['no-header', 'no-sender', 'unreadable', 'spam-or-draft'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** One message of an archive, or why it cannot be used. */
export type IndexedMessage =
  | { readonly kind: 'message'; readonly message: ArchivedMessage }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };
