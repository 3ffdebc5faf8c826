import { expect, type Page } from '@playwright/test';
import { COMPOSE_PAGES, QUOTE, SIGNATURE } from '../fixtures/gmail/pages/composes';
import { THREAD_PAGES } from '../fixtures/gmail/pages/threads';
import { OTHER_THREAD_ID, THREAD_ID } from '../fixtures/gmail/people';
import { test } from './gmail-adapter-page';

const DRAFT = 'Hi Tom,\n\nthe invoice of 3 May is still open.\nCould you tell me when it goes out?\n\nBest,\nNora';
const INSERTED = { kind: 'inserted' };

test.describe('putting a draft into the reply', () => {
  for (const name of ['reply-with-signature-and-quote', 'reply-all', 'popup-of-this-thread', 'reply-without-inputs']) {
    test(`${name}: above signature and quote, which stay as they were, and one undo takes it out`, async ({
      gmail,
    }) => {
      await gmail.open(COMPOSE_PAGES[name]!);
      const before = await editorText(gmail.page);
      expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual(INSERTED);
      expect((await editorText(gmail.page)).startsWith(`${DRAFT}\n`)).toBe(true);
      expect(await editorHolds(gmail.page, SIGNATURE)).toBe(true);
      expect(await editorHolds(gmail.page, QUOTE)).toBe(true);
      await gmail.page.keyboard.press('Control+z');
      expect(await editorText(gmail.page)).toBe(before);
    });
  }

  test('stands above what the user had begun, and keeps it', async ({ gmail }) => {
    await gmail.open(COMPOSE_PAGES['reply-with-text']!);
    expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual(INSERTED);
    expect(await editorText(gmail.page)).toContain(`${DRAFT}\nDear Tom, what I had begun\n`);
    await gmail.page.keyboard.press('Control+z');
    expect(await editorText(gmail.page)).toMatch(/^Dear Tom, what I had begun\n/);
  });

  test('works in a plain-text reply and where a signature stands alone', async ({ gmail }) => {
    await gmail.open(COMPOSE_PAGES['reply-plain-text']!);
    expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual(INSERTED);
    expect((await editorText(gmail.page)).trim()).toBe(DRAFT);
    await gmail.open(COMPOSE_PAGES['reply-with-signature-only']!);
    expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual(INSERTED);
    expect(await editorHolds(gmail.page, SIGNATURE)).toBe(true);
  });

  test('leaves the caret below the draft and tells the page by real input events', async ({ gmail }) => {
    await gmail.open(COMPOSE_PAGES['reply-with-signature-and-quote']!);
    await gmail.page.evaluate(() => {
      document.addEventListener('input', (event) => (document.body.dataset.trusted = String(event.isTrusted)));
    });
    await gmail.insert(THREAD_ID, DRAFT);
    await gmail.page.keyboard.type('PS.');
    expect(await editorText(gmail.page)).toContain(`${DRAFT}\nPS.\n`);
    expect(await gmail.page.evaluate(() => document.body.dataset.trusted)).toBe('true');
  });

  test('opens the reply first when none is open, and waits until Gmail has filled it', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['two-messages']!);
    expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual(INSERTED);
    const text = await editorText(gmail.page);
    expect(text.startsWith(`${DRAFT}\n`)).toBe(true);
    expect(text).toContain('Thanks Nora, we like the green one.');
    expect(await gmail.page.locator('[g_editable]').count()).toBe(1);
    await expect(gmail.page.locator('[name=to] [role=option]')).toHaveCount(1);
  });

  test('opens its own reply beside windows that belong elsewhere, and leaves those alone', async ({ gmail }) => {
    await gmail.open(COMPOSE_PAGES['popups-of-others']!);
    expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual(INSERTED);
    const own = gmail.page.locator('.a98 [g_editable]');
    expect(await own.innerText()).toContain('the invoice of 3 May is still open.');
    for (const other of await gmail.page.locator('.dw [g_editable]').all()) {
      expect(await other.innerText()).not.toContain('invoice');
    }
  });

  test('never sends', async ({ gmail }) => {
    for (const name of ['reply-with-signature-and-quote', 'popups-of-others']) {
      await gmail.open(COMPOSE_PAGES[name]!);
      await gmail.insert(THREAD_ID, DRAFT);
      expect(await gmail.page.evaluate('window.__sent')).toEqual([]);
    }
  });
});

test.describe('refusing, with the page as it was', () => {
  const REFUSALS = [
    { name: 'reply-of-other-thread', reason: 'reply-box-of-other-thread' },
    { name: 'popup-minimised', reason: 'reply-box-hidden' },
    { name: 'two-boxes-of-this-thread', reason: 'several-reply-boxes' },
    { name: 'reply-forward', reason: 'no-reply-box' },
    { name: 'reply-without-ids', reason: 'no-reply-box' },
  ];
  for (const { name, reason } of REFUSALS) {
    test(`${name}: ${reason}`, async ({ gmail }) => {
      await gmail.open(COMPOSE_PAGES[name]!);
      const before = await gmail.page.content();
      expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual({ kind: 'refused', reason });
      expect(await gmail.page.content()).toBe(before);
    });
  }

  test('a draft written for another thread', async ({ gmail }) => {
    await gmail.open(COMPOSE_PAGES['reply-with-signature-and-quote']!);
    expect(await gmail.insert(OTHER_THREAD_ID, DRAFT)).toEqual({ kind: 'refused', reason: 'other-thread' });
  });

  test('another thread than at first, when the user moves on while the reply opens', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['two-messages']!);
    const outcome = gmail.insert(THREAD_ID, DRAFT);
    await gmail.page.evaluate((id) => {
      document.querySelector<HTMLElement>('h2.hP')!.dataset.legacyThreadId = id;
    }, OTHER_THREAD_ID);
    expect(await outcome).toEqual({ kind: 'refused', reason: 'other-thread' });
    expect(await editorText(gmail.page)).not.toContain('invoice');
  });

  test('an editor that begins with the quote: what landed in it is taken back', async ({ gmail }) => {
    await gmail.open(COMPOSE_PAGES['reply-with-quote-only']!);
    expect(await gmail.insert(THREAD_ID, DRAFT)).toEqual({ kind: 'refused', reason: 'not-verified' });
    expect(await editorHolds(gmail.page, QUOTE)).toBe(true);
    expect(await editorText(gmail.page)).not.toContain('invoice');
  });

  test('a wait that the user breaks off', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['two-messages']!);
    const outcome = await gmail.page.evaluate(
      (threadId) => adapterOf().insertDraft(document, { threadId, text: 'Hi', signal: AbortSignal.abort() }),
      THREAD_ID,
    );
    expect(outcome).toEqual({ kind: 'refused', reason: 'no-reply-box' });
  });
});

/** What a reader of the editor sees: no-break spaces as spaces, an empty block as one blank line. */
async function editorText(page: Page): Promise<string> {
  const text = await page.locator('[g_editable]:visible').first().innerText();
  return text.replaceAll('\u00a0', ' ').replace(/\n{3,}/g, '\n\n');
}

async function editorHolds(page: Page, html: string): Promise<boolean> {
  return page
    .locator('[g_editable]:visible')
    .first()
    .evaluate((editor, part) => editor.innerHTML.includes(part), html);
}
