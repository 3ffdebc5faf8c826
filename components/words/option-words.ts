import { i18n } from '#i18n';
import { browser } from '#imports';
import type { LanguageCode } from '../../utils/domain/language';
import type { DateSignalId } from '../../utils/domain/signal';

/** How a signal is counted that is read from dates instead of words. */
export function dateSignalSentence(signal: DateSignalId): string {
  switch (signal) {
    case 'slow-replies':
      return i18n.t('options.signals.dates.slowReplies');
    case 'silence':
      return i18n.t('options.signals.dates.silence');
    case 'off-hours':
      return i18n.t('options.signals.dates.offHours');
    case 'bursts':
      return i18n.t('options.signals.dates.bursts');
    case 'stagnation':
      return i18n.t('options.signals.dates.stagnation');
  }
}

/** What is kept, as the privacy table names it; the keys are those of `KeptCounts`. */
export function keptName(
  kept: 'clients' | 'people' | 'messages' | 'quotes' | 'promises' | 'records' | 'notes' | 'drafts' | 'decisions',
): string {
  switch (kept) {
    case 'clients':
      return i18n.t('options.privacy.kept.clients');
    case 'people':
      return i18n.t('options.privacy.kept.people');
    case 'messages':
      return i18n.t('options.privacy.kept.messages');
    case 'quotes':
      return i18n.t('options.privacy.kept.quotes');
    case 'promises':
      return i18n.t('options.privacy.kept.promises');
    case 'records':
      return i18n.t('options.privacy.kept.records');
    case 'notes':
      return i18n.t('options.privacy.kept.notes');
    case 'drafts':
      return i18n.t('options.privacy.kept.drafts');
    case 'decisions':
      return i18n.t('options.privacy.kept.decisions');
  }
}

/** What a keyboard shortcut does, by its name in the manifest. */
export function commandName(name: string): string {
  switch (name) {
    case 'toggle-panel':
      return i18n.t('command.togglePanel');
    case 'open-history':
      return i18n.t('command.openHistory');
    default:
      return i18n.t('options.shortcuts.button');
  }
}

/** `English` in the language of the interface, beginning like a name. */
export function languageName(code: LanguageCode): string {
  return capitalised(new Intl.DisplayNames(browser.i18n.getUILanguage(), { type: 'language' }).of(code) ?? code);
}

/** A language as its speakers call it. */
export function nativeLanguageName(code: LanguageCode): string {
  return capitalised(new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code);
}

/** A day of the week, 0 for Sunday. */
export function weekdayName(day: number): string {
  // 4 January 1970 was a Sunday.
  const date = new Date(Date.UTC(1970, 0, 4 + day));
  return capitalised(
    new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { weekday: 'long', timeZone: 'UTC' }).format(date),
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
