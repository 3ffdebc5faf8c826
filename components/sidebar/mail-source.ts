import { browser } from '#imports';
import { onMessage, sendMessage, type PageReport } from '../../utils/protocol';
import { createReaderLink, readerLink, type ReaderLink } from './reader-link';

/** Where the panel's mail comes from: a reader to ask, and news of what its page shows. */
export interface MailSource {
  readonly link: ReaderLink;
  /** Tells what the page shows, now and whenever it changes; null when no reader is there. @returns how to stop. */
  readonly watch: (tell: (report: PageReport | null) => void) => () => void;
}

/** The mail page that the framed panel stands in. */
export const ownTab: MailSource = {
  link: readerLink,
  watch(tell) {
    const stop = onMessage('readingReported', ({ data }) => {
      tell(data);
    });
    void readerLink.read().then(tell);
    return stop;
  },
};

/** What a tab without mail counts as: nothing is wrong with it, there is just no thread. */
const NO_MAIL: PageReport = {
  reading: { kind: 'no-thread', client: 'page', reason: 'no mail page' },
  theme: 'light',
};

/**
 * The active tab of a window, for the browser's own side panel: it stays while the user goes from tab to tab. Being no
 * frame of a mail page it asks the reader of a tab itself.
 */
export function activeTabOf(windowId: number): MailSource {
  const activeTab = async (): Promise<number | null> => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    return tab?.id ?? null;
  };
  const link = createReaderLink(async (request) => {
    const tabId = await activeTab();
    return tabId === null ? { kind: 'gone' } : sendMessage('readerRequest', request, { tabId, frameId: 0 });
  }, activeTab);
  return {
    link,
    watch(tell) {
      const read = (): void => {
        void link.read().then((report) => {
          tell(report ?? NO_MAIL);
        });
      };
      const onUpdated = async (tabId: number, { status }: { readonly status?: string }): Promise<void> => {
        if (status !== undefined && tabId === (await activeTab())) read();
      };
      const listener = (tabId: number, change: { readonly status?: string }) => void onUpdated(tabId, change);
      // The report itself goes to the background; here it only says that there is something new to ask for.
      const stop = onMessage('reportReading', async ({ sender }) => {
        if (sender.tab?.id === (await activeTab())) read();
      });
      browser.tabs.onActivated.addListener(read);
      browser.tabs.onUpdated.addListener(listener);
      read();
      return () => {
        stop();
        browser.tabs.onActivated.removeListener(read);
        browser.tabs.onUpdated.removeListener(listener);
      };
    },
  };
}
