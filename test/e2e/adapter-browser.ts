import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import type { MailAdapter } from '../../utils/mail/define';

declare global {
  /** The adapter, inside the page only. */
  function adapterOf(): MailAdapter;
}

/** A plain Chromium, one a worker: the adapters' tests need no extension. */
export const test = base.extend<object, { readonly chrome: Browser }>({
  chrome: [
    async ({}, provide) => {
      const { CHROMIUM_PATH: executablePath } = process.env;
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** An adapter as one script that needs no module loader, as in the content script; sets `adapterOf`. */
export async function bundleAdapter(client: 'gmail' | 'outlook'): Promise<string> {
  const entry = fileURLToPath(new URL(`../../utils/mail/${client}/index.ts`, import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, name: 'goodTermsAdapter', formats: ['iife'] } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!('output' in bundle)) throw new Error('the adapter did not bundle');
  return `${bundle.output[0].code}\nwindow.adapterOf = () => goodTermsAdapter.${client};`;
}
