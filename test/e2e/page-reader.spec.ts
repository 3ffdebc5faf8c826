import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION_FOLDER } from '../tools/browser/extension-browser';
import { expect, test } from './mailbox';

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

  test('the text is read as one message of the client, and is gone after that', async ({ mailbox }) => {
    const [worker] = mailbox.browser.context.serviceWorkers();
    const id = '0b9f3c52-7a3e-4d0e-9a55-0f6f1c2d3e4f';
    await worker?.evaluate(
      (key) =>
        chrome.storage.session.set({
          [key]: {
            title: 'Ticket',
            host: 'portal.example',
            from: 'selection',
            text: 'Are you people idiots? I am sick of your excuses.',
          },
        }),
      `page:${id}`,
    );
    const page = await mailbox.browser.context.newPage();
    await page.goto(`${mailbox.browser.origin}/page.html#${id}`);
    await expect(page.getByText('Taken from portal.example')).toBeVisible();
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await page.reload();
    await expect(page.getByText('Nothing could be taken from that page.')).toBeVisible();
    await page.close();
  });
});
