import { browser } from '#imports';

/** Opens the client history in a tab. */
export async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/history.html') });
}
