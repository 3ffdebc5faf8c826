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

/** Loads what is written of the language `code`, without its learned judge; null when it has no pack yet. */
export async function loadPack(code: LanguageCode): Promise<LanguagePack | null> {
  return (await LOADERS[code]?.()) ?? null;
}
