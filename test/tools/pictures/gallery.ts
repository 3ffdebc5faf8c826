import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { licences } from '../vite/licences';
import { localeFiles } from '../vite/locale-files';
import type { Answer } from '../browser/extension-browser';
import { root } from '../rings/ring';

/** Where the gallery is answered; nothing is asked of the network. */
export const GALLERY = 'https://gallery.example';
const FOLDER = path.join(root, 'test/.cache/gallery');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the gallery of controls and panel states, which is no part of the product, and answers for it. */
export async function buildGallery(): Promise<Answer> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(root, 'test/fixtures/gallery'),
    plugins: [localeFiles(), licences(root)],
    resolve: {
      alias: { '#i18n': path.join(root, '.wxt/i18n/index.ts'), '#imports': 'wxt/browser' },
    },
    build: { outDir: FOLDER, emptyOutDir: true, target: 'esnext', modulePreload: false },
  });
  return ({ origin, pathname }) => {
    if (origin !== GALLERY) return null;
    const file = pathname === '/' ? '/index.html' : pathname;
    const type = TYPES[path.extname(file)];
    if (type === undefined) return null;
    return { status: 200, headers: { 'content-type': type }, body: readFileSync(path.join(FOLDER, file), 'utf8') };
  };
}
