import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { readThreads, type CorpusThread } from '../fixtures/demo-mailbox/corpus';
import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../fixtures/demo-mailbox/page';
import { launchExtensionBrowser, type ExtensionBrowser } from '../tools/browser/extension-browser';
import { openPanel } from '../tools/browser/panel';

export const MAILBOX = 'https://mail.google.com/mail/u/0/';

/** A page of another site that tries to frame our panel. */
export const FOREIGN_PAGE = 'https://elsewhere.example/';

export const threads = readThreads();

export interface Mailbox {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  /** Opens a thread and the panel beside it. */
  readonly open: (thread: CorpusThread) => Promise<Frame>;
}

/** The demo mailbox at Gmail's real address, with the production build loaded and no network. */
export const test = base.extend<object, { readonly mailbox: Mailbox }>({
  mailbox: [
    async ({}, use) => {
      const response = demoMailboxResponse(threads);
      const browser = await launchExtensionBrowser({
        answer: ({ origin }) => {
          if (origin === new URL(MAILBOX).origin) return response;
          if (`${origin}/` === FOREIGN_PAGE)
            return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><p>Elsewhere</p>' };
          return null;
        },
      });
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(`${MAILBOX}#inbox`);
      await use({
        browser,
        page,
        open: async (thread) => {
          await page.goto(`${MAILBOX}#inbox/${tokenOf(thread)}`);
          return openPanel(page, thread.client.name);
        },
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** A development thread by its id. */
export function threadOf(id: string): CorpusThread {
  const found = threads.find((thread) => thread.id === id);
  if (!found) throw new Error(`no thread ${id} in the demo mailbox`);
  return found;
}

export { expect };
