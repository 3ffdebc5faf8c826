import type { LanguageCode } from '../domain/language';
import { loadPack, PACK_CODES } from './catalog';
import type { JudgeAsset, LanguagePack } from './define';

/** The judges lie apart from the packs: a page that shows a language's phrases needs no weights. */
const JUDGES: Readonly<Partial<Record<LanguageCode, () => Promise<JudgeAsset>>>> = {
  en: async () => (await import('./en/judge')).judge,
  de: async () => (await import('./de/judge')).judge,
  es: async () => (await import('./es/judge')).judge,
};

const loaded = new Map<LanguageCode, Promise<LanguagePack | null>>();

/** Loads the packs of several languages, each with its judge and each once; those without a pack are left out. */
export async function loadLanguages(codes: readonly LanguageCode[] = PACK_CODES): Promise<readonly LanguagePack[]> {
  const packs = await Promise.all(
    codes.map((code) => {
      const known = loaded.get(code) ?? loadLanguage(code);
      loaded.set(code, known);
      return known;
    }),
  );
  return packs.filter((pack) => pack !== null);
}

async function loadLanguage(code: LanguageCode): Promise<LanguagePack | null> {
  const [pack, judge] = await Promise.all([loadPack(code), JUDGES[code]?.()]);
  return pack && judge ? { ...pack, judge } : pack;
}
