import { browser } from '#imports';

/** The toolbar button opens the client history. */
export function registerToolbarButton(): void {
  browser.action.onClicked.addListener(() => {
    void browser.tabs.create({ url: browser.runtime.getURL('/history.html') });
  });
}
