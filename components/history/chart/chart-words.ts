import { i18n } from '#i18n';
import { browser } from '#imports';

/** `2026-03` as `Mar 2026` or `March 2026` in the language of the interface. */
export function monthName(month: string, style: 'short' | 'long'): string {
  const language = browser.i18n.getUILanguage();
  const day = new Date(`${month}-15T12:00`);
  const format = style === 'long' ? LONG : SHORT;
  return new Intl.DateTimeFormat(language, format).format(day);
}

/** Working hours as hours, or as working days of eight hours from two of them on. */
export function hoursText(hours: number): string {
  const language = browser.i18n.getUILanguage();
  const number = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  if (hours >= 2 * HOURS_A_DAY) return i18n.t('history.chart.days', [number(hours / HOURS_A_DAY)]);
  return i18n.t('history.chart.hours', [number(hours)]);
}

const HOURS_A_DAY = 8;
const SHORT = { month: 'short', year: 'numeric' } as const;
const LONG = { month: 'long', year: 'numeric' } as const;
