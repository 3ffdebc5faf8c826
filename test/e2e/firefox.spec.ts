import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { linesOf } from '../../utils/mail/editor-text';
import { COMPOSE_PAGES as GMAIL_COMPOSES } from '../fixtures/gmail/pages/composes';
import { THREAD_PAGES as GMAIL_THREADS } from '../fixtures/gmail/pages/threads';
import { GMAIL_PAGES } from '../fixtures/gmail/pages/catalog';
import { gmailPageResponse, type GmailPage } from '../fixtures/gmail/page';
import { THREAD_ID } from '../fixtures/gmail/people';
import type { OutlookPage } from '../fixtures/outlook/describe';
import { outlookPageHtml } from '../fixtures/outlook/page';
import { OUTLOOK_PAGES } from '../fixtures/outlook/pages/catalog';
import { TAIL } from '../fixtures/outlook/people';
import { launchFirefox, type FirefoxBrowser } from '../tools/browser/firefox-browser';
import { wireRealEditors } from './outlook-adapter-editor';

const { FIREFOX_PATH = '/usr/bin/firefox-esr' } = process.env;
const DRAFT = 'Hi Tom,\n\nthe invoice of 3 May is still open.\nCould you tell me when it goes out?\n\nBest,\nNora';
const EDITOR = '[g_editable], [role="textbox"][aria-multiline]';

interface Harness extends FirefoxBrowser {
  readonly openGmail: (page: GmailPage) => Promise<void>;
  readonly openOutlook: (page: OutlookPage) => Promise<void>;
  /** What stands in the only editor on screen. */
  readonly editorText: () => Promise<string>;
}

const test = base.extend<object, { readonly firefox: Harness }>({
  firefox: [
    async ({}, provide) => {
      let response = gmailPageResponse({ path: '/', title: '', views: [] });
      const browser = await launchFirefox(FIREFOX_PATH, () => response);
      const { page } = browser;
      const open = async (address: string) => {
        await page.goto('about:blank');
        await page.goto(address);
      };
      await provide({
        ...browser,
        openGmail: async (description) => {
          response = gmailPageResponse(description);
          await open(`https://mail.google.com${description.path}`);
        },
        openOutlook: async (description) => {
          const headers = { 'content-type': 'text/html; charset=utf-8' };
          response = { status: 200, headers, body: outlookPageHtml(description) };
          await open(description.url);
        },
        editorText: () =>
          page.evaluate((selector) => {
            const editors = [...document.querySelectorAll<HTMLElement>(selector)];
            return editors.find((editor) => editor.checkVisibility())?.innerText ?? '';
          }, EDITOR),
      });
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.skip(FIREFOX_PATH === '', 'no Firefox on this machine and none to be installed');

test.describe('the built extension in Firefox reads', () => {
  for (const name of ['two-messages', 'thirty-messages', 'pane-right', 'hostile-body', 'german', 'changed-sender']) {
    test(`Gmail: ${name}`, async ({ firefox }) => {
      await firefox.openGmail(GMAIL_PAGES[name]!);
      const expected = new URL(`../fixtures/gmail/expected/${name}.json`, import.meta.url);
      expect(await readingOf(firefox)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });
  }

  for (const name of ['grouped-three', 'collapsed-cards-behind-a-button', 'history-body', 'deeplink', 'hostile-body']) {
    test(`Outlook: ${name}`, async ({ firefox }) => {
      const { page, expected } = OUTLOOK_PAGES[name]!;
      await firefox.openOutlook(page);
      expect(await readingOf(firefox)).toEqual(expected);
    });
  }
});

test.describe('the built extension in Firefox puts a draft into the reply, above all that is there', () => {
  for (const name of ['reply-with-signature-and-quote', 'reply-with-text']) {
    test(`Gmail: ${name}, and one undo takes it out`, async ({ firefox }) => {
      await firefox.openGmail(GMAIL_COMPOSES[name]!);
      const before = linesOf(await firefox.editorText());
      expect(await insert(firefox, THREAD_ID)).toEqual({ kind: 'inserted' });
      expect(linesOf(await firefox.editorText())).toEqual([...linesOf(DRAFT), ...before]);
      await undo(firefox);
      expect(linesOf(await firefox.editorText())).toEqual(before);
    });
  }

  test('Gmail: opens the reply where none is open', async ({ firefox }) => {
    await firefox.openGmail(GMAIL_THREADS['two-messages']!);
    expect(await insert(firefox, THREAD_ID)).toEqual({ kind: 'inserted' });
    expect(linesOf(await firefox.editorText()).slice(0, linesOf(DRAFT).length)).toEqual(linesOf(DRAFT));
  });

  for (const name of ['reply-open', 'reply-begun']) {
    test(`Outlook: ${name}, in the real editor, and one undo takes it out`, async ({ firefox }) => {
      await firefox.openOutlook(OUTLOOK_PAGES[name]!.page);
      await wireRealEditors(firefox.page);
      const before = linesOf(await firefox.editorText());
      expect(await insert(firefox, TAIL)).toEqual({ kind: 'inserted' });
      expect(linesOf(await firefox.editorText())).toEqual([...linesOf(DRAFT), ...before]);
      await undo(firefox);
      expect(linesOf(await firefox.editorText())).toEqual(before);
    });
  }

  test('Outlook: opens the reply where none is open', async ({ firefox }) => {
    await firefox.openOutlook(OUTLOOK_PAGES['grouped-three']!.page);
    await wireRealEditors(firefox.page);
    expect(await insert(firefox, TAIL)).toEqual({ kind: 'inserted' });
    expect(linesOf(await firefox.editorText()).slice(0, linesOf(DRAFT).length)).toEqual(linesOf(DRAFT));
  });
});

async function readingOf({ ask }: Harness): Promise<unknown> {
  const answer = await ask({ kind: 'read' });
  return answer.kind === 'page' ? answer.report.reading : answer;
}

async function insert({ ask }: Harness, threadId: string): Promise<unknown> {
  const answer = await ask({ kind: 'insert-draft', threadId, text: DRAFT });
  return answer.kind === 'insert-outcome' ? answer.outcome : answer;
}

async function undo({ page }: Harness): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
