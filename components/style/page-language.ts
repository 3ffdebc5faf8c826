import { browser } from '#imports';

/** Tells the page, and so its screen readers, which language the interface speaks. */
export function setPageLanguage(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage();
}
