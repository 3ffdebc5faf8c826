import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const LOCALE_FILE = /\/utils\/locales\/[a-z]{2}\.yml$/u;

/**
 * Lets a page import `utils/locales/<code>.yml` as the words by their keys in the browser's form (`a_b`), so that it
 * can speak another language than the browser's.
 */
export function localeFiles(): Plugin {
  return {
    name: 'good-terms:locale-files',
    enforce: 'pre',
    async load(id) {
      if (!LOCALE_FILE.test(id)) return null;
      const messages = JSON.parse(generateChromeMessagesText(await parseMessagesFile(id))) as Readonly<
        Record<string, { readonly message: string }>
      >;
      const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
      return { code: `export default ${JSON.stringify(words)}`, map: null };
    },
  };
}
