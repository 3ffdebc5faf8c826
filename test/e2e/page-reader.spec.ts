import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { gmailPageResponse } from '../fixtures/gmail/page';
import { GMAIL_PAGES } from '../fixtures/gmail/pages/catalog';
import { EXTENSION_FOLDER, launchExtensionBrowser, sidebarFrame } from '../tools/browser/extension-browser';
import { expect, test, type Mailbox } from './mailbox';

const ANGRY = 'Are you people idiots? I am sick of your excuses.';

/** The tab that opens after a click on the toolbar button, with this text taken from a page. */
async function openReader({ browser }: Mailbox, text: string): Promise<Page> {
  const id = crypto.randomUUID();
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(
    ([key = '', words]) =>
      chrome.storage.session.set({
        [key]: { title: 'Ticket', host: 'portal.example', from: 'selection', text: words },
      }),
    [`page:${id}`, text],
  );
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/page.html#${id}`);
  await expect(page.getByText('Taken from portal.example')).toBeVisible();
  return page;
}

test.describe('reading a page of a mail client we do not know', () => {
  test('the script of the toolbar button takes the page, and only when it is run', async ({ mailbox }) => {
    const page = await mailbox.browser.context.newPage();
    await page.goto('https://elsewhere.example/');
    const script = readFileSync(path.join(EXTENSION_FOLDER, 'page-text.js'), 'utf8');
    expect(await page.evaluate(script)).toMatchObject({
      host: 'elsewhere.example',
      from: 'article',
      text: 'Elsewhere',
    });
    await page.close();
  });

  test('the text is read as one message of the client and stands in their history', async ({ mailbox }) => {
    const page = await openReader(mailbox, ANGRY);
    await page.getByLabel('Which client wrote it').fill('gus@portal-client.example');
    await page.getByLabel('Written on').fill('2026-03-04T09:30');
    await page.getByRole('button', { name: 'Read it' }).click();
    const quote = await page.locator('blockquote').first().innerText();
    await page.getByText('Added to the history of gus@portal-client.example.').waitFor();
    await page.getByRole('status').getByRole('link').click();
    await expect(page.getByText(quote.slice(1, -1)).first()).toBeVisible();
    await page.close();

    const again = await openReader(mailbox, ANGRY);
    await expect(again.locator('datalist option[value="gus@portal-client.example"]')).toHaveCount(1);
    await again.close();
  });

  test('without a client nothing is read, and on the wish to keep nothing nothing is kept', async ({ mailbox }) => {
    const page = await openReader(mailbox, ANGRY);
    const read = page.getByRole('button', { name: 'Read it' });
    await expect(read).toBeDisabled();
    await page.getByLabel('Add it to').uncheck();
    await read.click();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.getByText('Nothing was kept.')).toBeVisible();
    await page.close();
  });

  test('mail of a program is nobody’s: no judgement is shown', async ({ mailbox }) => {
    const page = await openReader(mailbox, ANGRY);
    await page.getByLabel('Which client wrote it').fill('no-reply@portal.example');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByText('is not one of your clients')).toBeVisible();
    await expect(page.locator('blockquote')).toHaveCount(0);
    await page.close();
  });

  test('the text is gone when the tab is loaded again, and the page says what to do', async ({ mailbox }) => {
    const page = await openReader(mailbox, ANGRY);
    await page.reload();
    await expect(page.getByText('Nothing could be taken from that page')).toBeVisible();
    await page.close();
  });
});

test('a mail page that changed: the words the user selects are read instead', async () => {
  const response = gmailPageResponse(GMAIL_PAGES['changed-sender']!);
  const browser = await launchExtensionBrowser({
    answer: ({ hostname }) => (hostname === 'mail.google.com' ? response : null),
  });
  try {
    const mail = await browser.context.newPage();
    await mail.goto('https://mail.google.com/mail/u/0/#inbox/x');
    const panel = await sidebarFrame(mail);
    await panel.getByRole('button', { name: /^Open Good Terms/u }).click();
    const button = panel.getByRole('button', { name: 'Read the selection instead' });
    await button.click();
    await expect(panel.getByText('Nothing is selected.')).toBeVisible();
    await mail.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.a3s')!));
    const opened = browser.context.waitForEvent('page');
    await button.click();
    const reader = await opened;
    await expect(reader.getByLabel('The message')).toHaveValue('The one message of this view.');
    await expect(reader.getByText('Taken from mail.google.com')).toBeVisible();
  } finally {
    await browser.close();
  }
});
