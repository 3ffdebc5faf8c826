import type { Page } from '@playwright/test';
import type { InsertOutcome, Reading } from '../../utils/domain/reading';
import type { OutlookPage } from '../fixtures/outlook/describe';
import { outlookPageHtml } from '../fixtures/outlook/page';
import { test as base, bundleAdapter } from './adapter-browser';

/** A browser page with one of the test pages at Outlook's address and the adapter in it. */
export interface OutlookHarness {
  readonly page: Page;
  readonly open: (description: OutlookPage) => Promise<void>;
  readonly read: () => Promise<Reading>;
  readonly insert: (threadId: string, text: string) => Promise<InsertOutcome>;
}

export const test = base.extend<{ readonly outlook: OutlookHarness }, { readonly bundle: string }>({
  bundle: [
    async ({}, provide) => {
      await provide(await bundleAdapter('outlook'));
    },
    { scope: 'worker' },
  ],
  outlook: async ({ chrome, bundle }, provide) => {
    const page = await chrome.newPage();
    let html = '';
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.addInitScript({ content: bundle });
    await provide({
      page,
      open: async (description) => {
        html = outlookPageHtml(description);
        await page.goto('about:blank');
        await page.goto(description.url);
      },
      read: () => page.evaluate(() => adapterOf().read(document, new URL(location.href))),
      insert: (threadId, text) =>
        page.evaluate(
          ([id = '', draft = '']) =>
            adapterOf().insertDraft(document, { threadId: id, text: draft, signal: AbortSignal.timeout(8000) }),
          [threadId, text],
        ),
    });
    await page.close();
  },
});
