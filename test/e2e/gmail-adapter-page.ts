import type { Page } from '@playwright/test';
import type { InsertOutcome, Reading } from '../../utils/domain/reading';
import { gmailPageResponse, type GmailPage } from '../fixtures/gmail/page';
import { test as base, bundleAdapter } from './adapter-browser';

const ORIGIN = 'https://mail.google.com';

/** A browser page with one of the test pages at Gmail's address and the adapter in it. */
export interface GmailHarness {
  readonly page: Page;
  readonly open: (description: GmailPage) => Promise<void>;
  readonly read: () => Promise<Reading>;
  readonly insert: (threadId: string, text: string) => Promise<InsertOutcome>;
}

export const test = base.extend<{ readonly gmail: GmailHarness }, { readonly bundle: string }>({
  bundle: [
    async ({}, provide) => {
      await provide(await bundleAdapter('gmail'));
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
