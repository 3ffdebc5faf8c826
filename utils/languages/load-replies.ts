import type { LanguageCode } from '../domain/language';
import type { ReplyWords } from './define-replies';

/** One import a language: the words of the others stay on disk. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<{ readonly words: ReplyWords }>>> = {
  en: () => import('./en/replies/index'),
  es: () => import('./es/replies/index'),
  de: () => import('./de/replies/index'),
};

/** The words for replies in a language. */
export async function loadReplyWords(code: LanguageCode): Promise<ReplyWords> {
  return (await LOADERS[code]()).words;
}
