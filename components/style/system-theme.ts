/** Follows the system's light or dark on our own pages; the sidebar follows the mail page instead. */
export function followSystemTheme(document: Document): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', apply);
  apply();
}
