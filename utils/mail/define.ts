import type { InsertOutcome, MailClientId, Reading } from '../domain/reading';

/**
 * One mail client, as a folder of `utils/mail` fills it in. Adapters only look, except for `insertDraft`
 * and `openMessages`; they never match visible label text where an attribute serves (`shared/mail/*.md`).
 */
export interface MailAdapter {
  readonly id: MailClientId;
  /** True for the URLs of the mail app itself; false for print views, pop-outs, sign-in and sibling apps. */
  readonly matches: (url: URL) => boolean;
  /** Reads the page as it is. Pure with regard to the page: it changes nothing and never throws on odd markup. */
  readonly read: (document: Document, url: URL) => Reading;
  /** The smallest nodes whose changes can mean another reading; the reader observes these and nothing wider. */
  readonly watch: (document: Document) => readonly WatchTarget[];
  /** The element that shows the body of a message of the last reading, null when it is not on the page. */
  readonly bodyOf: (document: Document, messageId: string) => Element | null;
  /** The user's own text in the reply box of the open thread, without signature and quote; null when none is open. */
  readonly composeText: (document: Document) => string | null;
  /** Opens the closed messages of the open thread, on the user's wish only: it marks them as read. */
  readonly openMessages: (document: Document, signal: AbortSignal) => Promise<void>;
  /**
   * Puts `text` above signature and quote of the reply box of thread `threadId`, opening the reply when none is
   * open. One undo step, never replaces what the user typed, never sends, verified by reading back.
   */
  readonly insertDraft: (document: Document, request: InsertRequest) => Promise<InsertOutcome>;
}

/** What to observe, and how. */
export interface WatchTarget {
  readonly node: Node;
  readonly options: MutationObserverInit;
}

export interface InsertRequest {
  /** The thread the draft was written for; a different one on the page refuses the insertion. */
  readonly threadId: string;
  readonly text: string;
  /** Aborts waiting for the reply box. */
  readonly signal: AbortSignal;
}
