/** The addresses of all our own pages, below the extension's origin. */
export const OWN_PAGES = [
  'welcome.html',
  'history.html',
  'options.html#signals',
  'options.html#you',
  'options.html#interface',
  'options.html#data',
  'options.html#privacy',
  'options.html#licences',
  'page.html',
  'sidepanel.html',
] as const;
