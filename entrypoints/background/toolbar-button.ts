import { browser } from '#imports';
import { logProblem } from '../../utils/log';
import { MAIL_SITE_ORIGINS } from '../../utils/mail/sites';
import type { PageText } from '../../utils/mail/page/page-text';
import { parsePageText } from '../../utils/page-hand-over';
import { openPageReader } from './page-tab';

/** The toolbar button: the client history beside known mail, "read this page" everywhere else (`activeTab`). */
export function registerToolbarButton(): void {
  browser.action.onClicked.addListener((tab) => {
    const origin = tab.url && URL.canParse(tab.url) ? new URL(tab.url).origin : '';
    const isMail = (MAIL_SITE_ORIGINS as readonly string[]).includes(origin);
    if (isMail || tab.id === undefined) void browser.tabs.create({ url: browser.runtime.getURL('/history.html') });
    else void pageTextOf(tab.id).then(openPageReader);
  });
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
