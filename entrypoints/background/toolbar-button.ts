import { browser } from '#imports';
import { logProblem } from '../../utils/log';
import { MAIL_SITE_ORIGINS } from '../../utils/mail/sites';
import { handOverPage, parsePageText } from '../../utils/page-hand-over';

/** The toolbar button: the client history beside known mail, "read this page" everywhere else (`activeTab`). */
export function registerToolbarButton(): void {
  browser.action.onClicked.addListener((tab) => {
    const origin = tab.url && URL.canParse(tab.url) ? new URL(tab.url).origin : '';
    const isMail = (MAIL_SITE_ORIGINS as readonly string[]).includes(origin);
    if (isMail || tab.id === undefined) void openPage('/history.html');
    else void readPage(tab.id);
  });
}

/** Pages of the browser itself cannot be read: then the page says that nothing came. */
async function readPage(tabId: number): Promise<void> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-text.js'] });
    const id = await handOverPage(parsePageText(injection?.result));
    await openPage(`/page.html#${id}`);
  } catch (error) {
    logProblem('page-not-readable', error);
    await openPage('/page.html');
  }
}

async function openPage(path: '/history.html' | '/page.html' | `/page.html#${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
