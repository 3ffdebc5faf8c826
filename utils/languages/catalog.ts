import type { LanguageCode } from '../domain/language';
import type { LanguagePack } from './define';

/** One door a language: nothing of a language is loaded before its first message. */
const LOADERS: Readonly<Partial<Record<LanguageCode, () => Promise<LanguagePack>>>> = {
  en: async () => (await import('./en')).english,
  de: async () => (await import('./de')).german,
  es: async () => (await import('./es')).spanish,
};

/** Languages that have a pack. */
export const PACK_CODES = Object.keys(LOADERS) as readonly LanguageCode[];

/** Loads the pack of `code`; null when the language has none yet. */
export async function loadLanguage(code: LanguageCode): Promise<LanguagePack | null> {
  return (await LOADERS[code]?.()) ?? null;
}

/** Loads the packs of several languages, those without one left out. */
export async function loadLanguages(codes: readonly LanguageCode[] = PACK_CODES): Promise<readonly LanguagePack[]> {
  const packs = await Promise.all(codes.map(loadLanguage));
  return packs.filter((pack) => pack !== null);
}
