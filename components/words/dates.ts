import { i18n } from '#i18n';
import { browser } from '#imports';

/** `3 Mar 2026` in the language of the interface, from a local date or date-time; the word for "no date" from null. */
export function shortDate(date: string | null): string {
  if (date === null) return i18n.t('panel.undated');
  const day = new Date(`${date.slice(0, 10)}T12:00`);
  format ??= new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' });
  return format.format(day);
}

/** Made once: a list of thousands of dates would otherwise spend its time making these. */
let format: Intl.DateTimeFormat | null = null;

/** `2 Mar – 3 Apr 2026`; one date where both fall on a day, the word for "no date" where either is missing. */
export function dateRange(first: string | null, last: string | null): string {
  if (first === null || last === null) return shortDate(first ?? last);
  const [from, to] = [first, last].map((date) => new Date(`${date.slice(0, 10)}T12:00`)) as [Date, Date];
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' }).formatRange(from, to);
}

/** `Tue, 3 Mar, 15:30` in the language of the interface, from a local date-time. */
export function momentWords(moment: string): string {
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(moment));
}
