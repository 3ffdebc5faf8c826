import { browser } from '#imports';

/** A number as the language of the interface writes it, with two places at most. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat(browser.i18n.getUILanguage(), { maximumFractionDigits: 2 }).format(value);
}
