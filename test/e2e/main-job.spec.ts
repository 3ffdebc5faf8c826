import { expect, MAILBOX, FOREIGN_PAGE, test, threadOf, threads } from './mailbox';

const LATE_PAYER = threadOf('en-004');

test.describe('reading a client thread in Gmail', () => {
  for (const thread of threads.filter(({ kind }) => kind === 'troubled')) {
    test(`${thread.id}: a troubled thread shows the client's own words`, async ({ mailbox }) => {
      const panel = await mailbox.open(thread);
      const quotes = await panel.locator('blockquote').allTextContents();
      expect(quotes.length).toBeGreaterThan(0);
      const bodies = thread.messages.map(({ body }) => body.replace(/\s+/gu, ' '));
      for (const quote of quotes) {
        expect(
          bodies.some((body) => body.includes(quote.replace(/\s+/gu, ' '))),
          quote,
        ).toBe(true);
      }
    });
  }

  for (const thread of threads.filter(({ kind }) => kind === 'healthy')) {
    test(`${thread.id}: a healthy thread raises no alarm`, async ({ mailbox }) => {
      const panel = await mailbox.open(thread);
      await expect(panel.getByRole('heading', { name: 'Nothing to worry about in this thread.' })).toBeVisible();
      expect(await panel.locator('blockquote').count()).toBe(0);
    });
  }

  test('a quote is scrolled to and marked in the mail, and the mail stays as it was', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const before = await mailbox.page.locator('[role=main]').last().innerHTML();
    const card = panel.locator('li', { has: panel.locator('blockquote') }).first();
    await card.getByRole('button', { name: 'Show in mail' }).click();
    await expect.poll(() => mailbox.page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['good-terms-quote']);
    const marked = await mailbox.page.evaluate(() =>
      [...(CSS.highlights.get('good-terms-quote') ?? [])].map(String).join(''),
    );
    expect(marked.replace(/\s+/gu, ' ')).toBe((await card.locator('blockquote').textContent())?.replace(/\s+/gu, ' '));
    expect(await mailbox.page.locator('[role=main]').last().innerHTML()).toBe(before);
  });

  test('the list shows no panel content, only that no thread is open', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    await mailbox.page.evaluate(() => {
      location.hash = '#inbox';
    });
    await expect(panel.getByRole('heading', { name: 'No thread open' })).toBeVisible();
  });
});

test.describe('putting a draft into the reply', () => {
  test('opens the reply, inserts above signature and quote, is undone by one Ctrl+Z, and sends nothing', async ({
    mailbox,
  }) => {
    const panel = await mailbox.open(LATE_PAYER);
    await panel.getByLabel('What to write').selectOption('late-payer');
    const draft = await panel.getByLabel('Text of the answer').inputValue();
    expect(draft.length).toBeGreaterThan(200);
    await panel.getByRole('button', { name: 'Put into the reply' }).click();
    await expect(panel.getByText('It is in your reply box.')).toBeVisible();

    const editor = mailbox.page.locator('[g_editable=true]:visible');
    const inserted = await editor.innerText();
    expect(plain(inserted).startsWith(plain(draft))).toBe(true);
    await expect(editor.locator('.gmail_signature')).toHaveCount(1);

    await editor.focus();
    await mailbox.page.keyboard.press('Control+z');
    expect(plain(await editor.innerText())).not.toContain(plain(draft).slice(0, 40));
    await expect(editor.locator('.gmail_signature')).toHaveCount(1);
    expect(await mailbox.page.evaluate(() => (window as unknown as { __sent?: unknown[] }).__sent ?? [])).toEqual([]);
  });

  test('keeps what the user edits', async ({ mailbox }) => {
    const panel = await mailbox.open(threadOf('en-025'));
    const text = panel.getByLabel('Text of the answer');
    await text.fill('My own words entirely.');
    await panel.getByLabel('What to write').selectOption('no-longer-a-fit');
    await expect(text).toHaveValue('My own words entirely.');
  });
});

test.describe('the client history', () => {
  test('lists the client and shows the same quotes', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const quote = (await panel.locator('blockquote').first().textContent()) ?? '';
    const page = await mailbox.browser.context.newPage();
    await page.goto(`${mailbox.browser.origin}/history.html`);
    await page.getByRole('link', { name: LATE_PAYER.client.name }).click();
    await expect(page.getByText(quote).first()).toBeVisible();
    await page.close();
  });
});

test.describe('who may open the panel', () => {
  test('a frame that a foreign page opens is not loaded at all', async ({ mailbox }) => {
    const page = await mailbox.browser.context.newPage();
    await page.goto(FOREIGN_PAGE);
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, `${mailbox.browser.origin}/sidebar.html#11111111-1111-4111-8111-111111111111`);
    await page.waitForTimeout(500);
    const text = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .locator('body')
            .innerText()
            .catch(() => ''),
        ),
    );
    expect(text.join('')).not.toContain('Good Terms');
    await page.close();
  });

  test('a mail page cannot open a second one without the nonce', async ({ mailbox }) => {
    const page = await mailbox.browser.context.newPage();
    await page.goto(`${MAILBOX}#inbox`);
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    }, `${mailbox.browser.origin}/sidebar.html#11111111-1111-4111-8111-111111111111`);
    await expect(page.frameLocator('iframe').getByText('Good Terms opens only beside your own mail.')).toBeVisible();
    await page.close();
  });
});

test('nothing is asked of the network in all of this', ({ mailbox }) => {
  expect(mailbox.browser.refusedRequests).toEqual([]);
});

/** Without differences in white space. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
