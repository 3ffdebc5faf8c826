import type { ContentScriptContext } from '#imports';
import { logProblem } from '../../utils/log';
import type { MailAdapter } from '../../utils/mail/define';
import { onMessage, sendMessage, type PageReport } from '../../utils/protocol';
import { themeMeter } from './page-theme';
import { watchPage } from './page-watch';
import { answerRequest } from './requests';
import { createSidebarHost } from './sidebar-host';

/** After so many crashes in a row the reader stops for good: the mail page comes first (trust.md 1). */
const CRASHES_BEFORE_STOPPING = 2;

/**
 * Reads the page now and after every change, and reports each real change once.
 * Everything it starts ends with `context` (extension updated, page left).
 */
export function startReader(adapter: MailAdapter, context: ContentScriptContext): void {
  const host = createSidebarHost(document, context);
  const themeOf = themeMeter(document, () => performance.now());
  let readKey = '';
  let reportedKey = '';
  let crashes = 0;

  const report = (): PageReport => {
    const reading = adapter.read(document, new URL(location.href));
    const key = JSON.stringify(reading);
    const theme = themeOf(key !== readKey);
    readKey = key;
    return { reading, theme };
  };

  const reportIfChanged = (): void => {
    if (context.isInvalid) return;
    try {
      const page = report();
      crashes = 0;
      const key = JSON.stringify(page);
      if (key === reportedKey) return;
      reportedKey = key;
      if (page.reading.kind !== 'no-thread') host.mount();
      sendMessage('reportReading', page).catch(ignoreMissingReceiver);
    } catch (error) {
      crashes += 1;
      logProblem('reading-failed', error, { crashes });
      if (crashes >= CRASHES_BEFORE_STOPPING) stopWatching();
    }
  };

  const stopWatching = watchPage({
    document,
    targets: () => adapter.watch(document),
    onChange: reportIfChanged,
    context,
  });
  const stopAnswering = onMessage('readerRequest', ({ data }) => answerRequest(data, { adapter, host, report }));
  context.onInvalidated(() => {
    stopWatching();
    stopAnswering();
  });
  reportIfChanged();
}

/** Before the sidebar has loaded nobody listens; it asks for the reading itself when it is ready. */
function ignoreMissingReceiver(): void {
  /* expected */
}
