import { browser } from '#imports';
import { handOverPage } from '../../utils/page-hand-over';
import type { PageText } from '../../utils/mail/page/page-text';

/** Opens the tab that reads a page's text; null where the page gave none, which the tab then says. */
export async function openPageReader(page: PageText | null): Promise<void> {
  const hash = page ? (`#${await handOverPage(page)}` as const) : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/page.html')}${hash}` });
}
