import { mail, mbox, ME, PAT } from '../unit/archives/support';
import { ARCHIVE, bringInBackup, everythingStored, expect, test } from './history-pages';

/** Two hundred threads of three mails with ten clients. */
const MANY = {
  name: 'Sent and received',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(
    mbox(
      Array.from({ length: 600 }, (_, number) => {
        const thread = Math.floor(number / 3);
        const client = `pat@client-${String(thread % 10)}.example`;
        const mine = number % 3 !== 1;
        return mail({
          id: `${String(number)}@many.example`,
          ...(number % 3 > 0 && { references: `<${String(thread * 3)}@many.example>` }),
          from: mine ? ME : client,
          to: mine ? client : ME,
          date: new Date(Date.UTC(2026, 0, 5, 9, number)).toUTCString(),
          body: `Hello,\n\nmail number ${String(number)}: could you send the invoice again? Friday at the latest.\n`,
        });
      }),
    ),
  ),
};

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

  test('erasing everything leaves nothing, not even of the lock', async ({ pages: { page, open } }) => {
    await page.getByLabel('New passphrase').fill('four calm green words');
    await page.getByLabel('Once more').fill('four calm green words');
    await page.getByRole('button', { name: 'Set the lock' }).click();
    await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
    expect(JSON.stringify(await everythingStored(page))).toContain('wrappedKey');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything is erased.')).toBeVisible();
    expect(Object.values(await everythingStored(page)).flat()).toEqual([]);
    expect(await page.evaluate(() => chrome.storage.session.get('session-key'))).toEqual({});
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

  test('shows how far it is, stops on demand, and goes on later without doubling a mail', async ({
    pages: { page },
  }) => {
    await page.getByLabel('Choose files').setInputFiles(MANY);
    await page.getByRole('checkbox', { name: new RegExp(ME) }).check();
    await page.getByRole('button', { name: 'See what it would add' }).click();
    await page.getByRole('button', { name: 'Bring in', exact: true }).click();
    await expect(page.getByText(/[1-9]\d* of 600 mails, \d+ a second/)).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByText(/^Stopped after/)).toBeVisible();
    await page.getByRole('button', { name: 'Choose again' }).click();

    await page.getByLabel('Choose files').setInputFiles(MANY);
    await page.getByRole('checkbox', { name: new RegExp(ME) }).check();
    await page.getByRole('button', { name: 'See what it would add' }).click();
    await expect(page.getByText(/threads? that (?:is|are) already here/)).toBeVisible();
    await page.getByRole('button', { name: 'Bring in', exact: true }).click();
    await expect(page.getByText('Brought in.', { exact: true })).toBeVisible({ timeout: 30_000 });
    const { messages = [] } = await everythingStored(page);
    const ids = messages.map((row) => (row as { messageId: string }).messageId).filter((id) => id.startsWith('mid:'));
    expect(new Set(ids).size).toBe(600);
    expect(ids).toHaveLength(600);
  });
});
