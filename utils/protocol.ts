import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageAnalysis } from './domain/finding';
import type { InsertOutcome, Reading } from './domain/reading';
import type { Assessment } from './domain/client';
import type { Person } from './domain/person';
import type { SignalId } from './domain/signal';

/**
 * Every message of the extension, by direction. Reader and sidebar never talk directly: Firefox gives frames no
 * `tabs` API, so all passes the background's relay, keyed by the sender's own tab (architecture.md).
 * Erase, import and export are not here on purpose: they exist only on our own top-level pages.
 */
interface ProtocolMap {
  // Reader (content script) to background.
  announceFrame(announcement: { readonly nonce: string }): void;
  reportReading(reading: Reading): void;

  // Sidebar (framed page) to background.
  enterFrame(entry: { readonly nonce: string }): { readonly admitted: boolean };
  askReader(request: ReaderRequest): ReaderAnswer;
  recallAnalyses(request: RecallRequest): readonly MessageAnalysis[];
  saveReport(report: ThreadReport): SaveOutcome;
  muteFinding(mute: MuteRequest): SaveOutcome;

  // Background to reader and to sidebar.
  readerRequest(request: ReaderRequest): ReaderAnswer;
  readingReported(reading: Reading): void;
}

/** What the sidebar may ask of the reader in its tab. */
export type ReaderRequest =
  | { readonly kind: 'read' }
  | { readonly kind: 'insert-draft'; readonly threadId: string; readonly text: string }
  | { readonly kind: 'show-quote'; readonly messageId: string; readonly quote: string }
  | { readonly kind: 'layout'; readonly folded: boolean; readonly width: number };

/** The reader's answers, one kind for each request; `gone` when no reader lives in the tab. */
export type ReaderAnswer =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'insert-outcome'; readonly outcome: InsertOutcome }
  | { readonly kind: 'quote-shown'; readonly found: boolean }
  | { readonly kind: 'done' }
  | { readonly kind: 'gone' };

/** Which stored analyses the sidebar needs before it analyses anything. */
export interface RecallRequest {
  readonly account: string;
  readonly threadId: string;
}

/** One analysed thread, written by the keeper in one transaction. */
export interface ThreadReport {
  readonly engineVersion: string;
  readonly account: string;
  readonly threadId: string;
  readonly subject: string;
  readonly client: Person;
  readonly messages: readonly ReportedMessage[];
}

/** A message without its body: what is kept of it (trust.md 2d: the minimum). */
export interface ReportedMessage {
  readonly author: 'me' | 'client' | 'other';
  readonly sender: Person;
  /** Local date and time in the user's zone, null when unknown. */
  readonly sentAt: string | null;
  readonly wordCount: number;
  readonly analysis: MessageAnalysis;
}

/** "Not this": the user rejects a finding. */
export interface MuteRequest {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly signal: SignalId;
  readonly quote: string;
  readonly muted: boolean;
}

/** The keeper's answer: how things stand with the client now, or why nothing could be written. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly clientId: string; readonly assessment: Assessment }
  | { readonly kind: 'not-a-client' }
  | { readonly kind: 'refused'; readonly reason: 'quota' | 'newer-data' | 'locked' | 'database' };

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
