import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from '#imports';
import { speakChosenLanguage } from '../../utils/interface-language';
import './base.css';

/** Follows the system's light or dark; the framed panel follows the mail page instead. */
type PageTheme = 'system' | 'mail-page';

/** Draws a page of ours in the user's language. `content` is asked only when the language is known. */
export async function startPage(theme: PageTheme, content: () => ReactNode | Promise<ReactNode>): Promise<void> {
  await speakChosenLanguage();
  // For screen readers, which speak each language differently.
  document.documentElement.lang = browser.i18n.getUILanguage();
  if (theme === 'system') followSystemTheme();
  const root = document.createElement('div');
  document.body.append(root);
  createRoot(root).render(<StrictMode>{await content()}</StrictMode>);
}

function followSystemTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}
