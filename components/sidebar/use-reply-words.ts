import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { LANGUAGE_CODES, type LanguageCode } from '../../utils/domain/language';
import type { ReplyWords } from '../../utils/languages/define-replies';
import { loadReplyWords } from '../../utils/languages/load-replies';

/** The words for replies in a language; null until they are loaded. */
export function useReplyWords(language: LanguageCode): ReplyWords | null {
  const [words, setWords] = useState<ReplyWords | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReplyWords(language).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}

/** The language of the interface, as far as replies are written in it; else English. */
export function interfaceLanguage(): LanguageCode {
  return LANGUAGE_CODES.find((code) => browser.i18n.getUILanguage().startsWith(code)) ?? 'en';
}
