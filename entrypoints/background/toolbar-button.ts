import { browser } from '#imports';
import { logProblem } from '../../utils/log';
import { MAIL_SITE_ORIGINS } from '../../utils/mail/sites';
import type { PageText } from '../../utils/mail/page/page-text';
import { parsePageText } from '../../utils/page-hand-over';
import { openHistory } from './history-tab';
import { openPageReader } from './page-tab';

/** The toolbar button: the side panel beside known mail, "read this page" everywhere else (`activeTab`). */
export function registerToolbarButton(): void {
  browser.action.onClicked.addListener((tab) => {
    const origin = tab.url && URL.canParse(tab.url) ? new URL(tab.url).origin : '';
    const isMail = (MAIL_SITE_ORIGINS as readonly string[]).includes(origin);
    if (tab.id === undefined) void openHistory();
    else if (isMail) void openSidePanel(tab.id);
    else void pageTextOf(tab.id).then(openPageReader);
  });
}

/** What Firefox has in the place of Chrome's `sidePanel`. */
interface FirefoxSidebar {
  readonly sidebarAction: { readonly open: () => Promise<void> };
}

/** Nothing may be awaited before: browsers open it only within the user's click. */
async function openSidePanel(tabId: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) await (browser as typeof browser & FirefoxSidebar).sidebarAction.open();
    else await browser.sidePanel.open({ tabId });
  } catch (error) {
    logProblem('no-side-panel', error);
    await openHistory();
  }
}

/** Null for pages of the browser itself, which nobody may read, and for texts that are too long. */
async function pageTextOf(tabId: number): Promise<PageText | null> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-text.js'] });
    return parsePageText(injection?.result);
  } catch (error) {
    logProblem('page-not-readable', error);
    return null;
  }
}
