import type { PanelLayout } from '../../utils/domain/panel-layout';
import type { InsertOutcome } from '../../utils/domain/reading';
import { sendMessage, type PageReport, type ReaderAnswer, type ReaderRequest } from '../../utils/protocol';

/** The sidebar's side of the relay: asks the reader in the same tab, and says `null` when it is gone. */
export const readerLink = {
  async read(): Promise<PageReport | null> {
    const answer = await ask({ kind: 'read' });
    return answer?.kind === 'page' ? answer.report : null;
  },
  async insertDraft(threadId: string, text: string): Promise<InsertOutcome | null> {
    const answer = await ask({ kind: 'insert-draft', threadId, text });
    return answer?.kind === 'insert-outcome' ? answer.outcome : null;
  },
  async showQuote(messageId: string, quote: string): Promise<boolean> {
    const answer = await ask({ kind: 'show-quote', messageId, quote });
    return answer?.kind === 'quote-shown' && answer.found;
  },
  async layoutReport(): Promise<string | null> {
    const answer = await ask({ kind: 'layout-report' });
    return answer?.kind === 'layout-report' ? answer.text : null;
  },
  /** Opens the selected words of the mail page in a tab of ours; false when nothing is selected. */
  async readSelection(): Promise<boolean> {
    try {
      return (await sendMessage('readSelection')).found;
    } catch {
      return false;
    }
  },
  async loadLayout(): Promise<PanelLayout | null> {
    const answer = await ask({ kind: 'load-layout' });
    return answer?.kind === 'layout' ? answer.layout : null;
  },
  async saveLayout(layout: PanelLayout): Promise<void> {
    await ask({ kind: 'save-layout', layout });
  },
};

/** After an update of the extension the old frame cannot reach anybody any more: null, and the panel says so. */
async function ask(request: ReaderRequest): Promise<ReaderAnswer | null> {
  try {
    const answer = await sendMessage('askReader', request);
    return answer.kind === 'gone' ? null : answer;
  } catch {
    return null;
  }
}
