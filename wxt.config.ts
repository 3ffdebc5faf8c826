import { defineConfig } from 'wxt';
import { licences } from './test/tools/vite/licences';
import { localeFiles } from './test/tools/vite/locale-files';
import { MAIL_SITE_MATCHES, MAIL_SITE_ORIGINS } from './utils/mail/sites';

/** Binds every extension page and worker: no connection, no foreign script, framed only by mail pages. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  `frame-ancestors 'self' ${MAIL_SITE_ORIGINS.join(' ')}`,
].join('; ');

/** Keyboard shortcuts; the user changes them on the browser's own page. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
  'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_togglePanel__' },
  'open-history': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_openHistory__' },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [localeFiles(), licences(import.meta.dirname)],
    // Module workers: languages are loaded one by one.
    worker: { format: 'es' },
    // The polyfill would fetch; every browser we run in preloads by itself.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // What every mail page pays for is made as small as it gets; it takes seconds, so only there.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.build = { ...config.build, minify: 'terser', terserOptions: { compress: { passes: 2 } } };
    },
    // WXT takes a page called `history` for a replacement of the browser's own history page. Ours is no such thing.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
  },
  i18n: { localesDir: 'utils/locales' },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
    optional_permissions: ['notifications'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: [...MAIL_SITE_MATCHES] }],
    action: { default_title: '__MSG_action_title__' },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'good-terms@good-terms.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '120',
          // Under a mail page with COEP `require-corp` our module worker starts only with these (architecture.md).
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
});
