import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { linesOf } from '../../utils/mail/editor-text';
import { outlookPageHtml } from '../fixtures/outlook/page';
import { COMPOSE_PAGES } from '../fixtures/outlook/pages/composes';
import { TAIL } from '../fixtures/outlook/people';
import { bundleAdapter } from './adapter-browser';
import { wireRealEditors } from './outlook-adapter-editor';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const DRAFT = 'Hi Tom,\n\nthe invoice of 3 May is still open.\n\nBest,\nNora';

/** The adapter as the only content script of an extension: its world is not the page's, and that is what is tried. */
const CONTENT_SCRIPT = `
document.addEventListener('insert-now', async () => {
  const signal = AbortSignal.timeout(8000);
  const request = { threadId: ${JSON.stringify(TAIL)}, text: ${JSON.stringify(DRAFT)}, signal };
  const outcome = await adapterOf().insertDraft(document, request);
  document.documentElement.dataset.outcome = JSON.stringify(outcome);
});`;
const MANIFEST = {
  manifest_version: 2,
  name: 'Adapter under test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'adapter@good-terms.example' } },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
};

test.describe('putting a draft into the reply from a content script of Firefox', () => {
  test.skip(!existsSync(FIREFOX), 'no Firefox on this machine');
  let browser: Browser;
  let server: Server;
  let folder: string;

  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'good-terms-firefox-'));
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    await writeFile(path.join(folder, 'content.js'), (await bundleAdapter('outlook')) + CONTENT_SCRIPT);
    browser = await launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
    await browser.installExtension(folder);
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(outlookPageHtml(COMPOSE_PAGES['reply-begun']!.page));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  test.afterAll(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the real editor takes it as its own edit, keeps what was there, and one undo takes it out', async () => {
    const address = server.address();
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`);
    await wireRealEditors(page);
    const before = await textOf(page);
    await page.evaluate(() => document.dispatchEvent(new Event('insert-now')));
    await page.waitForSelector('html[data-outcome]');
    expect(await page.evaluate(() => document.documentElement.dataset.outcome)).toBe('{"kind":"inserted"}');
    expect(linesOf(await textOf(page))).toEqual([...linesOf(DRAFT), ...linesOf(before)]);
    expect(await page.evaluate(() => globalThis.__changes)).toContain('Paste');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(linesOf(await textOf(page))).toEqual(linesOf(before));
  });
});

function textOf(page: Page): Promise<string> {
  return page.$eval('[role="textbox"][aria-multiline]', (editor) => (editor as HTMLElement).innerText);
}
