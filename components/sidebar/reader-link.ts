import type { PanelLayout } from '../../utils/domain/panel-layout';
import type { InsertOutcome } from '../../utils/domain/reading';
import type { Sheet } from '../../utils/domain/sheet';
import { sendMessage, type PageReport, type ReaderAnswer, type ReaderRequest } from '../../utils/protocol';

/** What the panel may ask of the reader in a mail page. */
export interface ReaderLink {
  /** Null when no reader is there. */
  readonly read: () => Promise<PageReport | null>;
  /** Null when nobody is there to insert. */
  readonly insertDraft: (threadId: string, text: string) => Promise<InsertOutcome | null>;
  /** False when the words are not on the page. */
  readonly showQuote: (messageId: string, quote: string) => Promise<boolean>;
  /** The user's own text in the open reply box; null when none is open. Looked at, never kept. */
  readonly composeText: () => Promise<string | null>;
  /** Opens a page to print in a tab of its own. */
  readonly openSheet: (sheet: Sheet) => Promise<void>;
  readonly layoutReport: () => Promise<string | null>;
  /** Opens the selected words of the mail page in a tab of ours; false when nothing is selected. */
  readonly readSelection: () => Promise<boolean>;
  /** Opens the closed messages of the thread in the mail page; false when nobody is there to do it. */
  readonly openMessages: () => Promise<boolean>;
  readonly loadLayout: () => Promise<PanelLayout | null>;
  readonly saveLayout: (layout: PanelLayout) => Promise<void>;
}

/**
 * Asks through `send`, and lets the background read the selection of `tab`, or of the sender's own. After an update of the extension nobody
 * answers any more: null, and the panel says so.
 */
export function createReaderLink(
  send: (request: ReaderRequest) => Promise<ReaderAnswer>,
  tab: () => Promise<number | null> = () => Promise.resolve(null),
): ReaderLink {
  const ask = async (request: ReaderRequest): Promise<ReaderAnswer | null> => {
    try {
      const answer = await send(request);
      return answer.kind === 'gone' ? null : answer;
    } catch {
      return null;
    }
  };
  return {
    async read() {
      const answer = await ask({ kind: 'read' });
      return answer?.kind === 'page' ? answer.report : null;
    },
    async insertDraft(threadId, text) {
      const answer = await ask({ kind: 'insert-draft', threadId, text });
      return answer?.kind === 'insert-outcome' ? answer.outcome : null;
    },
    async showQuote(messageId, quote) {
      const answer = await ask({ kind: 'show-quote', messageId, quote });
      return answer?.kind === 'quote-shown' && answer.found;
    },
    async composeText() {
      const answer = await ask({ kind: 'compose-text' });
      return answer?.kind === 'compose-text' ? answer.text : null;
    },
    async openSheet(sheet) {
      await sendMessage('openSheet', sheet);
    },
    async layoutReport() {
      const answer = await ask({ kind: 'layout-report' });
      return answer?.kind === 'layout-report' ? answer.text : null;
    },
    async readSelection() {
      try {
        return (await sendMessage('readSelection', { tabId: await tab() })).found;
      } catch {
        return false;
      }
    },
    async openMessages() {
      return (await ask({ kind: 'open-messages' }))?.kind === 'done';
    },
    async loadLayout() {
      const answer = await ask({ kind: 'load-layout' });
      return answer?.kind === 'layout' ? answer.layout : null;
    },
    async saveLayout(layout) {
      await ask({ kind: 'save-layout', layout });
    },
  };
}

/** The framed panel's link to the reader in its own tab, by way of the background. */
export const readerLink = createReaderLink((request) => sendMessage('askReader', request));
