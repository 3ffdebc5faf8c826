// Who may import whom (`architecture.md`), as data: the lint configuration and the architecture test both read it.
// `forbid` holds regular expressions on the import specifier as written.

const REACT = '^(react|react-dom|lucide-react|@base-ui/)';
const DEXIE = '^dexie';
const COMPROMISE = '^compromise';
const BROWSER = '^(#imports|#i18n|wxt/)';
const MESSAGES = '(^@webext-core/messaging|/protocol$)';

/** @type {readonly {files: string[], except?: string[], forbid: string[], because: string}[]} */
export const IMPORT_ZONES = [
  {
    files: ['utils/domain/**'],
    forbid: ['^[^.]', '^\\.\\./'],
    because: 'utils/domain imports nothing but itself: it is the shared vocabulary.',
  },
  {
    files: ['utils/text/**', 'utils/advice/**', 'utils/replies/**'],
    forbid: [
      REACT,
      DEXIE,
      COMPROMISE,
      BROWSER,
      MESSAGES,
      '/(store|mail|signals|components|entrypoints)/',
      '/languages/(?!define)',
    ],
    because: 'Pure core: domain, and languages through their type. No browser, React, Dexie or storage.',
  },
  {
    files: ['utils/signals/**'],
    forbid: [
      REACT,
      DEXIE,
      COMPROMISE,
      BROWSER,
      MESSAGES,
      '/(store|mail|advice|replies|components|entrypoints)/',
      '/languages/(?!define)',
    ],
    because:
      'The engine is pure: domain, text, and languages through their type. compromise lives in utils/languages/en.',
  },
  {
    files: ['utils/languages/**'],
    except: ['utils/languages/en/**'],
    forbid: [REACT, DEXIE, COMPROMISE, BROWSER, MESSAGES, '/(store|mail|advice|signals|components|entrypoints)/'],
    because: 'A language folder fills its type with data; English alone uses compromise.',
  },
  {
    files: ['utils/languages/en/**'],
    forbid: [REACT, DEXIE, BROWSER, MESSAGES, '/(store|mail|advice|signals|components|entrypoints)/'],
    because: 'A language folder fills its type with data.',
  },
  {
    files: ['utils/mail/**'],
    forbid: [
      REACT,
      DEXIE,
      COMPROMISE,
      BROWSER,
      MESSAGES,
      '/(store|signals|advice|replies|languages|components|entrypoints)/',
    ],
    because: 'A mail adapter knows its page, the domain, and text for HTML to text: no messages, no React.',
  },
  {
    files: ['utils/store/**'],
    forbid: [REACT, COMPROMISE, MESSAGES, '/(mail|signals|components|entrypoints)/'],
    because: 'The store knows Dexie, the domain, and the judgement of advice that it keeps.',
  },
  {
    files: ['components/**'],
    except: ['components/history/**', 'components/options/**'],
    forbid: [DEXIE, COMPROMISE, '/utils/store', '/entrypoints/'],
    because: 'Only the history and options pages may read the store; the framed sidebar has no storage of its own.',
  },
  {
    files: ['components/history/**', 'components/options/**'],
    forbid: [COMPROMISE, '^dexie$', '/entrypoints/'],
    because: 'Pages read the store through utils/store (live queries by dexie-react-hooks).',
  },
  {
    files: ['entrypoints/mail.content/**'],
    forbid: [REACT, DEXIE, COMPROMISE, '/utils/(store|signals|languages|advice|replies)/', '/components/'],
    because: 'The reader lives on the mail page: no React, no NLP, no database (25 kB gzip).',
  },
];
