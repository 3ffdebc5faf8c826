import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import type { InsertOutcome, Reading } from '../../utils/domain/reading';
import type { MailAdapter } from '../../utils/mail/define';
import { gmailPageResponse, type GmailPage } from '../fixtures/gmail/page';

const ORIGIN = 'https://mail.google.com';

/** A browser page with one of the test pages at Gmail's address and the adapter in it. */
export interface GmailHarness {
  readonly page: Page;
  readonly open: (description: GmailPage) => Promise<void>;
  readonly read: () => Promise<Reading>;
  readonly insert: (threadId: string, text: string) => Promise<InsertOutcome>;
}

declare global {
  /** The adapter, inside the page only. */
  function adapterOf(): MailAdapter;
}

interface Workers {
  readonly chrome: Browser;
  readonly bundle: string;
}

export const test = base.extend<{ readonly gmail: GmailHarness }, Workers>({
  chrome: [
    async ({}, provide) => {
      const { CHROMIUM_PATH: executablePath } = process.env;
      const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  bundle: [
    async ({}, provide) => {
      await provide(await bundleAdapter());
    },
    { scope: 'worker' },
  ],
  gmail: async ({ chrome, bundle }, provide) => {
    const page = await chrome.newPage();
    let response = gmailPageResponse({ path: '/', title: '', views: [] });
    await page.route('**/*', (route) => route.fulfill({ ...response, headers: { ...response.headers } }));
    await page.addInitScript({ content: bundle });
    await provide({
      page,
      open: async (description) => {
        response = gmailPageResponse(description);
        await page.goto('about:blank');
        await page.goto(ORIGIN + description.path);
      },
      read: () => page.evaluate(() => adapterOf().read(document, new URL(location.href))),
      insert: (threadId, text) =>
        page.evaluate(
          ([id = '', draft = '']) =>
            adapterOf().insertDraft(document, { threadId: id, text: draft, signal: new AbortController().signal }),
          [threadId, text],
        ),
    });
    await page.close();
  },
});

/** The adapter as one script that needs no module loader, as in the content script. */
async function bundleAdapter(): Promise<string> {
  const entry = fileURLToPath(new URL('../../utils/mail/gmail/index.ts', import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, name: 'goodTermsAdapter', formats: ['iife'] } },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!('output' in bundle)) throw new Error('the adapter did not bundle');
  return `${bundle.output[0].code}\nwindow.adapterOf = () => goodTermsAdapter.gmail;`;
}
