import type { LanguageCode } from '../domain/language';
import type { ReplyWords } from './define-replies';

/** One import a language: the words of the others stay on disk. */
const LOADERS: Readonly<Partial<Record<LanguageCode, () => Promise<{ readonly words: ReplyWords }>>>> = {
  en: () => import('./en/replies/index'),
};

/** The words for replies in a language. Throws when the language writes no replies. */
export async function loadReplyWords(code: LanguageCode): Promise<ReplyWords> {
  const load = LOADERS[code];
  if (!load) throw new Error(`No replies in ${code}`);
  return (await load()).words;
}
