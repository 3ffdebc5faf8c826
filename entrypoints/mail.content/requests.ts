import type { MailAdapter } from '../../utils/mail/define';
import type { PageText } from '../../utils/mail/page/page-text';
import type { PageReport, ReaderAnswer, ReaderRequest } from '../../utils/protocol';
import { loadPanelLayout } from '../../utils/settings';
import { layoutReport } from './layout-report';
import { showQuote } from './quote-marks';
import type { SidebarHost } from './sidebar-host';

/** How long opening closed messages may go on, ms. */
const OPEN_TIMEOUT_MS = 15_000;
/** How long an insertion may wait for the mail client to open its reply box, ms. */
const INSERT_TIMEOUT_MS = 8000;

interface ReaderParts {
  readonly adapter: MailAdapter;
  readonly host: SidebarHost;
  readonly report: () => PageReport;
}

/** Carries out what the sidebar asked for on the user's click. */
export async function answerRequest(request: ReaderRequest, parts: ReaderParts): Promise<ReaderAnswer> {
  const { adapter, host, report } = parts;
  switch (request.kind) {
    case 'read':
      return { kind: 'page', report: report() };
    case 'insert-draft': {
      const signal = AbortSignal.timeout(INSERT_TIMEOUT_MS);
      const { threadId, text } = request;
      return { kind: 'insert-outcome', outcome: await adapter.insertDraft(document, { threadId, text, signal }) };
    }
    case 'show-quote': {
      const body = adapter.bodyOf(document, request.messageId);
      return { kind: 'quote-shown', found: body !== null && showQuote(body, request.quote) };
    }
    case 'compose-text':
      return { kind: 'compose-text', text: adapter.composeText(document) };
    case 'layout-report':
      return { kind: 'layout-report', text: layoutReport(document) };
    case 'open-messages':
      await adapter.openMessages(document, AbortSignal.timeout(OPEN_TIMEOUT_MS));
      return { kind: 'done' };
    case 'selection':
      return { kind: 'selection', page: selectedText() };
    case 'load-layout':
      return { kind: 'layout', layout: await loadPanelLayout(location.origin) };
    case 'save-layout':
      host.setLayout(request.layout);
      return { kind: 'done' };
  }
}

/** What the user selected on the page, and nothing else of it. */
function selectedText(): PageText {
  const text = getSelection()?.toString().trim() ?? '';
  return { title: document.title, host: location.host, from: text === '' ? 'nothing' : 'selection', text };
}
