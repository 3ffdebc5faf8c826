import { browser } from '#imports';
import type { LanguageCode } from './domain/language';
import { loadPreferences } from './settings';

type Words = Readonly<Record<string, string>>;

const LOADERS: Readonly<Record<LanguageCode, () => Promise<{ readonly default: Words }>>> = {
  en: () => import('./locales/en.yml'),
  es: () => import('./locales/es.yml'),
  de: () => import('./locales/de.yml'),
};

/**
 * Makes this page speak the language the user chose, before anything is drawn. The browser's own API knows only the
 * browser's language, so its two questions are answered here instead; without a choice the browser answers as ever.
 */
export async function speakChosenLanguage(): Promise<void> {
  const { interfaceLanguage } = await loadPreferences();
  if (interfaceLanguage === null) return;
  const { default: words } = await LOADERS[interfaceLanguage]();
  browser.i18n.getMessage = (key: string, substitutions: string | string[] = []) =>
    filled(words[key] ?? '', substitutions);
  browser.i18n.getUILanguage = () => interfaceLanguage;
}

/** `$1` to `$9` become the substitutions, as the browser does it. */
function filled(message: string, substitutions: string | readonly string[]): string {
  const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
  return message.replace(/\$([1-9])/gu, (_, digit: string) => values[Number(digit) - 1] ?? '');
}
