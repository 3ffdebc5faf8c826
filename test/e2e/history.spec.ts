import { expect, test } from './history-pages';

const PASSPHRASE = 'four calm green words';

test.describe('the list of clients', () => {
  test('sorts by level, finds a client by name and its words by text', async ({ pages: { page, open } }) => {
    await open('history.html');
    await page.getByRole('button', { name: 'Level' }).click();
    await expect(page.getByRole('row').nth(1)).toContainText('Strained');

    await page.getByRole('searchbox').fill('ember 4');
    await expect(page.getByRole('link', { name: 'Ember Foods 4', exact: true })).toBeVisible();

    await page.getByRole('searchbox').fill('mina thursdays');
    await expect(page.getByText('Prefers a call on Thursdays').first()).toBeVisible();
  });

  test('is walked through by arrow keys and opened by Enter', async ({ pages: { page, open } }) => {
    await open('history.html');
    await page.getByRole('table').getByRole('link').first().focus();
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  });
});

test.describe('the page of a client', () => {
  test('shows chart, table, quotes, promises, plan, note and draft', async ({ pages: { page, open } }) => {
    await open('history.html#client-4');
    await expect(page.getByRole('heading', { name: 'Ember Foods 4' })).toBeVisible();
    await expect(page.getByRole('application').first()).toBeVisible();
    await page.getByText('Show as a table').click();
    await expect(page.getByRole('columnheader', { name: 'Findings a month' })).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.getByText('Parting: Late payment')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/Mina/);
    await expect(page.getByText('Hello Pat,')).toBeVisible();
  });

  test('keeps a note, and a quote that is set aside no longer counts', async ({ pages: { page, open } }) => {
    await open('history.html#client-4');
    await page.getByRole('textbox', { name: 'Notes' }).fill('Ask for a deposit.');
    await expect(page.getByText('Kept.')).toBeVisible();
    const before = await page.getByRole('button', { name: 'Not this' }).count();
    await page.getByRole('button', { name: 'Not this' }).first().click();
    await expect(page.getByText('1 set aside')).toBeVisible();
    await page.reload();
    await expect(page.getByText('1 set aside')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask for a deposit.');
    await expect(page.getByRole('button', { name: 'Not this' })).toHaveCount(before - 1);
  });

  test('can be renamed, merged and erased', async ({ pages: { page, open } }) => {
    await open('history.html#client-4');
    await page.getByText('Correct or erase').click();
    await page.getByLabel('Name', { exact: true }).fill('Ember & Sons');
    await page.getByRole('button', { name: 'Rename' }).click();
    await expect(page.getByRole('heading', { name: 'Ember & Sons' })).toBeVisible();

    await page.getByLabel('Another client to take in').fill('Amber Foods 0');
    await page.getByRole('button', { name: 'Merge' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge' }).click();
    await expect(page.getByText('pat0@amber-foods-0.example').first()).toBeVisible();

    await page.getByRole('button', { name: 'Erase this client' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase this client' }).click();
    await expect(page.getByText('38 clients')).toBeVisible();
  });

  test('prints its evidence with masked addresses', async ({ pages: { page, open } }) => {
    await open('history.html#print/client-4');
    await expect(page.getByRole('heading', { name: 'Evidence: Ember Foods 4' })).toBeVisible();
    await expect(page.getByText('p…@….example').first()).toBeVisible();
    await expect(page.getByText('pat4@')).toHaveCount(0);
  });
});

test.describe('the lock', () => {
  test('hides words until the passphrase is given, a wrong one fails cleanly', async ({ pages: { page, open } }) => {
    await page.getByLabel('New passphrase').fill(PASSPHRASE);
    await page.getByLabel('Once more').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Set the lock' }).click();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await expect(page.getByText('The history is locked')).toBeVisible();

    await open('history.html#client-4');
    await expect(page.getByRole('heading', { name: 'Ember Foods 4' })).toBeVisible();
    await expect(page.locator('blockquote')).toHaveCount(0);
    await page.getByLabel('Passphrase').fill('not the passphrase');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByText('That is not the passphrase.')).toBeVisible();
    await page.getByLabel('Passphrase').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });
});

for (const language of ['en', 'es', 'de']) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('nothing runs out of a window 320 px wide', async ({ pages: { page, open } }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      for (const place of ['', '#client-4', '#print/client-4']) {
        await open('welcome.html');
        await open(`history.html${place}`);
        await page.getByRole('heading', { level: 2 }).or(page.getByRole('table')).first().waitFor();
        for (const details of await page.locator('details').all()) {
          await details.evaluate((element) => {
            element.setAttribute('open', '');
          });
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320);
      }
    });
  });
}
