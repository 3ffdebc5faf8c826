import { expect, test } from '@playwright/test';
import { launchExtensionBrowser, welcomePage, type ExtensionBrowser } from '../tools/browser/extension-browser';

const LANGUAGES = {
  en: 'Nothing leaves this computer',
  es: 'Nada sale de este ordenador',
  de: 'Nichts verlässt diesen Computer',
};

for (const [language, promise] of Object.entries(LANGUAGES)) {
  test(`${language}: installing opens the welcome page with the promise, and nothing runs over at 320 px`, async () => {
    const browser = await launchExtensionBrowser({ answer: () => null, language, keepWelcome: true });
    const page = await welcomePage(browser.context);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(promise);
    await page.locator('[data-settled="true"]').waitFor();
    for (const width of [320, 420]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${String(width)} px`).toBe(width);
    }
    await browser.close();
  });
}

test.describe('the sample', () => {
  let browser: ExtensionBrowser;

  test.beforeAll(async () => {
    browser = await launchExtensionBrowser({ answer: () => null, keepWelcome: true });
  });
  test.afterAll(async () => {
    await browser.close();
  });

  test('is read again without a network, and asks nothing of it', async () => {
    const page = await welcomePage(browser.context);
    await browser.context.setOffline(true);
    await page.getByRole('button', { name: 'Read the sample again' }).click();
    await expect(page.getByText(/^Read 5 mails on this computer in \d+ ms\.$/u)).toBeVisible();
    await expect(page.getByText('Your network is off.')).toBeVisible();
    expect(browser.refusedRequests).toEqual([]);
    await browser.context.setOffline(false);
  });

  test('shows a quote in the mail and puts a draft into the reply', async () => {
    const page = await welcomePage(browser.context);
    const quote = (await page.locator('blockquote').first().textContent()) ?? '';
    await page.getByRole('button', { name: 'Show in mail' }).first().click();
    await expect(page.locator('mark')).toHaveText(quote);
    // What the reply asserts is the user's to confirm first.
    await page.getByRole('checkbox', { name: /^This is true/u }).check();
    await page.getByRole('button', { name: 'Put into the reply' }).click();
    await expect(page.getByLabel('Your reply')).toHaveValue(/\S{3}/u);
  });

  test('can be skipped', async () => {
    const page = await welcomePage(browser.context);
    await page.getByRole('link', { name: 'Skip' }).click();
    await expect(page).toHaveURL(/history\.html/u);
  });
});
