import { defineExtensionMessaging } from '@webext-core/messaging';
import type { InsertOutcome, PageTheme, Reading } from './domain/reading';
import type { PageText } from './mail/page/page-text';
import type { PanelLayout } from './domain/panel-layout';
import type {
  MuteRequest,
  Recollection,
  SaveOutcome,
  SilenceRequest,
  ThreadAddress,
  ThreadReport,
} from './domain/report';
import type { SayingRequest } from './domain/saying';
import type { Sheet } from './domain/sheet';

/**
 * Every message of the extension, by direction. Reader and sidebar never talk directly: Firefox gives frames no
 * `tabs` API, so all passes the background's relay, keyed by the sender's own tab (architecture.md).
 * Erase, import and export are not here on purpose: they exist only on our own top-level pages.
 */
interface ProtocolMap {
  // Reader (content script) to background.
  announceFrame(announcement: { readonly nonce: string }): void;
  reportReading(report: PageReport): void;

  // Sidebar (framed page) to background.
  enterFrame(entry: { readonly nonce: string }): { readonly admitted: boolean };
  askReader(request: ReaderRequest): ReaderAnswer;
  readSelection(place: { readonly tabId: number | null }): { readonly found: boolean };
  recallAnalyses(request: ThreadAddress): Recollection;
  saveReport(report: ThreadReport): SaveOutcome;
  muteFinding(mute: MuteRequest): SaveOutcome;
  silenceSignal(request: SilenceRequest): SaveOutcome;
  say(request: SayingRequest): SaveOutcome;
  openSheet(sheet: Sheet): void;

  // Background to reader and to sidebar.
  readerRequest(request: ReaderRequest): ReaderAnswer;
  readingReported(report: PageReport): void;
  togglePanel(): void;
}

/** The page as the reader sees it: what is open, and whether the surface around it is light or dark. */
export interface PageReport {
  readonly reading: Reading;
  readonly theme: PageTheme;
}

/** What the sidebar may ask of the reader in its tab. */
export type ReaderRequest =
  | { readonly kind: 'read' }
  | { readonly kind: 'insert-draft'; readonly threadId: string; readonly text: string }
  | { readonly kind: 'show-quote'; readonly messageId: string; readonly quote: string }
  | { readonly kind: 'layout-report' }
  | { readonly kind: 'compose-text' }
  | { readonly kind: 'selection' }
  | { readonly kind: 'open-messages' }
  | { readonly kind: 'load-layout' }
  | { readonly kind: 'save-layout'; readonly layout: PanelLayout };

/** The reader's answers, one kind for each request; `gone` when no reader lives in the tab. */
export type ReaderAnswer =
  | { readonly kind: 'page'; readonly report: PageReport }
  | { readonly kind: 'layout'; readonly layout: PanelLayout }
  | { readonly kind: 'insert-outcome'; readonly outcome: InsertOutcome }
  | { readonly kind: 'quote-shown'; readonly found: boolean }
  | { readonly kind: 'layout-report'; readonly text: string }
  | { readonly kind: 'compose-text'; readonly text: string | null }
  | { readonly kind: 'selection'; readonly page: PageText }
  | { readonly kind: 'done' }
  | { readonly kind: 'gone' };

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
