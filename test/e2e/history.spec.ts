import { test as base, expect, type Page } from '@playwright/test';
import { launchExtensionBrowser, type ExtensionBrowser } from '../tools/browser/extension-browser';
import { fakeArchive } from '../fixtures/history/fake-archive';
import { mail, mbox, ME, PAT } from '../unit/archives/support';

const PASSPHRASE = 'four calm green words';
const ARCHIVE = JSON.stringify(fakeArchive({ clients: 40, messages: 1_600, today: '2026-06-30' }));

interface Pages {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  readonly open: (path: string) => Promise<void>;
}

/** Our own pages with a history of forty clients, each test with a browser of its own. */
const test = base.extend<{ readonly pages: Pages }>({
  pages: async ({}, provide) => {
    const browser = await launchExtensionBrowser({ answer: () => null });
    const page = await browser.context.newPage();
    const open = async (path: string): Promise<void> => {
      await page.goto(`${browser.origin}/${path}`);
    };
    await open('options.html#data');
    await bringInBackup(page, ARCHIVE);
    await expect(page.getByText('Brought in 40 clients with 1600 messages.')).toBeVisible();
    await provide({ browser, page, open });
    expect(browser.refusedRequests).toEqual([]);
    await browser.close();
  },
});

test.describe('the list of clients', () => {
  test('sorts by level, finds a client by name and its words by text', async ({ pages: { page, open } }) => {
    await open('history.html');
    await page.getByRole('button', { name: 'Level' }).click();
    await expect(page.getByRole('row').nth(1)).toContainText('Strained');

    await page.getByRole('searchbox').fill('ember 4');
    await expect(page.getByRole('link', { name: 'Ember Foods 4', exact: true })).toBeVisible();

    await page.getByRole('searchbox').fill('mina thursdays');
    await page.getByRole('button', { name: /quotes? (?:or|and) notes?/ }).click();
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
    const before = await page.locator('blockquote').count();
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

test.describe('backups', () => {
  test('files that are none, newer or edited by hand change nothing and say why', async ({ pages: { page } }) => {
    const archive = JSON.parse(ARCHIVE) as { version: number; tables: { findings: { day: string }[] } };
    const edited = structuredClone(archive);
    edited.tables.findings[3] = { ...edited.tables.findings[3], day: '2026-02-31' };
    const cases = [
      ['not json', 'That is not a backup'],
      [JSON.stringify({ ...archive, version: 99 }), 'written by a newer version'],
      [JSON.stringify(edited), 'damaged or was edited by hand (at findings.3.day)'],
    ] as const;
    for (const [text, sentence] of cases) {
      await bringInBackup(page, text);
      await expect(page.getByText(sentence)).toBeVisible();
    }
  });

  test('erasing everything leaves nothing', async ({ pages: { page, open } }) => {
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    await open('history.html');
    await expect(page.getByText('No client yet')).toBeVisible();
  });
});

test.describe('bringing in old mail', () => {
  const thread = [
    mail({ id: 'q@x', from: `Robin <${ME}>`, to: PAT, body: 'When will invoice 12 be paid? It was due in January.' }),
    mail({ id: 'a@x', references: '<q@x>', date: 'Tue, 03 Mar 2026 10:00:00 +0000', body: 'We will pay next week.' }),
  ];
  const upload = { name: 'Inbox', mimeType: 'application/octet-stream', buffer: Buffer.from(mbox(thread)) };

  test('says what it would add, adds it, and adds nothing the second time', async ({ pages: { page, open } }) => {
    await page.getByLabel('Choose files').setInputFiles(upload);
    await expect(page.getByText('2 mails found.')).toBeVisible();
    await page.getByRole('checkbox', { name: new RegExp(ME) }).check();
    await page.getByRole('button', { name: 'See what it would add' }).click();
    await page.getByRole('button', { name: 'Bring in', exact: true }).click();
    await expect(page.getByText('Brought in.', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Bring in more' }).click();
    await page.getByLabel('Choose files').setInputFiles(upload);
    await page.getByRole('checkbox', { name: new RegExp(ME) }).check();
    await page.getByRole('button', { name: 'See what it would add' }).click();
    await expect(page.getByText('1 thread that is already here')).toBeVisible();

    await open('history.html');
    await page.getByRole('searchbox').fill('amber-foods.example');
    await expect(page.getByRole('table').getByRole('link')).toHaveCount(1);
  });
});

async function bringInBackup(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator('input[accept*=json]')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Replace everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click();
}
