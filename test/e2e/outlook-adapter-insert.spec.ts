import { expect } from '@playwright/test';
import { linesOf } from '../../utils/mail/editor-text';
import type { TestPage } from '../fixtures/outlook/pages/expected';
import { COMPOSE_PAGES } from '../fixtures/outlook/pages/composes';
import { LAYOUT_PAGES } from '../fixtures/outlook/pages/layouts';
import { THREAD_PAGES } from '../fixtures/outlook/pages/threads';
import { TAIL } from '../fixtures/outlook/people';
import { changesOf, editorText, wireRealEditors } from './outlook-adapter-editor';
import { test, type OutlookHarness } from './outlook-adapter-page';

const DRAFT =
  'Hi Tom,\n\nthe invoice of 3 May is still open: https://studio-weiss.example/17\n- 1200 EUR\n\nBest,\nNora';
const INSERTED = { kind: 'inserted' };
const BELOW = ['Nora Weiss', 'Studio Weiss', 'From: Tom Hale', 'Subject: Logo', 'Quoted words.'];

async function openWithEditors(outlook: OutlookHarness, { page }: TestPage): Promise<string> {
  await outlook.open(page);
  await wireRealEditors(outlook.page);
  const editors = outlook.page.locator('[role="textbox"][aria-multiline]:visible');
  return (await editors.count()) === 1 ? editorText(outlook.page) : '';
}

test.describe('putting a draft into the reply, in the real editor', () => {
  for (const name of ['reply-open', 'reply-all-open']) {
    test(`${name}: once, above signature and quote, as an edit that the editor saves`, async ({ outlook }) => {
      const before = await openWithEditors(outlook, COMPOSE_PAGES[name]!);
      expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
      expect(linesOf(await editorText(outlook.page))).toEqual([...linesOf(DRAFT), ...BELOW]);
      expect(await changesOf(outlook.page)).toContain('Paste');
      await outlook.page.keyboard.press('Control+z');
      expect(await editorText(outlook.page)).toBe(before);
      await outlook.page.keyboard.press('Control+y');
      expect(linesOf(await editorText(outlook.page))).toEqual([...linesOf(DRAFT), ...BELOW]);
    });
  }

  test('stands above what the user had begun and keeps it, and one undo takes only the draft', async ({ outlook }) => {
    const before = await openWithEditors(outlook, COMPOSE_PAGES['reply-begun']!);
    expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
    const lines = linesOf(await editorText(outlook.page));
    expect(lines).toEqual([...linesOf(DRAFT), 'Dear Tom, what I had begun', ...BELOW]);
    await outlook.page.keyboard.press('Control+z');
    expect(await editorText(outlook.page)).toBe(before);
  });

  test('keeps words that the user typed just before, also after undo', async ({ outlook }) => {
    await openWithEditors(outlook, COMPOSE_PAGES['reply-open']!);
    await outlook.page.locator('[role="textbox"][aria-multiline]').click({ position: { x: 5, y: 5 } });
    await outlook.page.keyboard.type('Just typed');
    expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
    expect(linesOf(await editorText(outlook.page))).toEqual([...linesOf(DRAFT), 'Just typed', ...BELOW]);
    await outlook.page.keyboard.press('Control+z');
    expect(linesOf(await editorText(outlook.page))).toEqual(['Just typed', ...BELOW]);
  });

  test('keeps the blank lines of the draft', async ({ outlook }) => {
    await openWithEditors(outlook, COMPOSE_PAGES['reply-open']!);
    await outlook.insert(TAIL, 'One\n\nTwo\nThree');
    const blocks = outlook.page.locator('[role="textbox"][aria-multiline] > div');
    expect((await blocks.allInnerTexts()).slice(0, 4).map((text) => text.trim())).toEqual(['One', '', 'Two', 'Three']);
  });

  test('pressed twice it stands there once', async ({ outlook }) => {
    await openWithEditors(outlook, COMPOSE_PAGES['reply-open']!);
    await outlook.insert(TAIL, DRAFT);
    expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
    expect(linesOf(await editorText(outlook.page))).toEqual([...linesOf(DRAFT), ...BELOW]);
  });

  test('opens the reply to the last message of the client, below his own chaser', async ({ outlook }) => {
    await openWithEditors(outlook, THREAD_PAGES['newest-on-top']!);
    expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
    expect(linesOf(await editorText(outlook.page))).toEqual([...linesOf(DRAFT), ...BELOW]);
    expect(await outlook.page.evaluate('window.__replies')).toEqual(['Message 1']);
  });

  test('finds Reply by its German label where icons have no names', async ({ outlook }) => {
    const { page } = THREAD_PAGES.german!;
    const pane = page.pane.kind === 'conversation' ? page.pane : null;
    const nameless = { ...page, pane: { ...pane!, thread: { ...pane!.thread, withoutIcons: true } } };
    await openWithEditors(outlook, { page: nameless, expected: THREAD_PAGES.german!.expected });
    expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
  });

  test('falls back to the browser where an editor does not take pastes', async ({ outlook }) => {
    await outlook.open(COMPOSE_PAGES['reply-open']!.page);
    const before = await editorText(outlook.page);
    expect(await outlook.insert(TAIL, DRAFT)).toEqual(INSERTED);
    expect(linesOf(await editorText(outlook.page))).toEqual([...linesOf(DRAFT), ...BELOW]);
    await outlook.page.keyboard.press('Control+z');
    expect(await editorText(outlook.page)).toBe(before);
  });

  test('never sends and leaves the recipients alone', async ({ outlook }) => {
    await openWithEditors(outlook, COMPOSE_PAGES['reply-open']!);
    await outlook.insert(TAIL, DRAFT);
    expect(await outlook.page.evaluate('window.__sent')).toBeUndefined();
    expect(await outlook.page.locator('[role="combobox"][contenteditable]').innerText()).toBe('Tom Hale');
  });
});

test.describe('refusing, with the page as it was', () => {
  const REFUSALS = [
    { name: 'two-replies', reason: 'several-reply-boxes' },
    { name: 'reply-with-another-subject', reason: 'reply-box-of-other-thread' },
    { name: 'forward-open', reason: 'reply-box-of-other-thread' },
    { name: 'mail-in-a-window', reason: 'reply-box-of-other-thread' },
    { name: 'reply-hidden', reason: 'reply-box-hidden' },
  ];
  for (const { name, reason } of REFUSALS) {
    test(`${name}: ${reason}`, async ({ outlook }) => {
      await openWithEditors(outlook, COMPOSE_PAGES[name]!);
      const before = await outlook.page.content();
      expect(await outlook.insert(TAIL, DRAFT)).toEqual({ kind: 'refused', reason });
      expect(await outlook.page.content()).toBe(before);
    });
  }

  test('a draft that was written for another thread', async ({ outlook }) => {
    const before = await openWithEditors(outlook, COMPOSE_PAGES['reply-open']!);
    const outcome = await outlook.insert('another-thread', DRAFT);
    expect(outcome).toEqual({ kind: 'refused', reason: 'other-thread' });
    expect(await editorText(outlook.page)).toBe(before);
  });

  test('a page whose thread has no trustworthy id', async ({ outlook }) => {
    await openWithEditors(outlook, LAYOUT_PAGES['deeplink-without-ids']!);
    expect(await outlook.insert('', DRAFT)).toEqual({ kind: 'refused', reason: 'other-thread' });
  });

  test('another thread than at first, when the user moves on while the reply opens', async ({ outlook }) => {
    await openWithEditors(outlook, THREAD_PAGES['grouped-three']!);
    const outcome = outlook.insert(TAIL, DRAFT);
    await outlook.page.evaluate(() => {
      document.querySelector('[id^="CONV_"]')!.id = 'CONV_zzzzzzzzQ+T/BBB=_SUBJECT';
    });
    expect(await outcome).toEqual({ kind: 'refused', reason: 'other-thread' });
    expect(await editorText(outlook.page)).not.toContain('invoice');
  });

  test('an editor that takes the paste and shows nothing: no second way is tried', async ({ outlook }) => {
    await outlook.open(COMPOSE_PAGES['reply-open']!.page);
    const before = await editorText(outlook.page);
    await outlook.page.evaluate(() => {
      document.addEventListener('paste', (event) => {
        event.preventDefault();
      });
    });
    expect(await outlook.insert(TAIL, DRAFT)).toEqual({ kind: 'refused', reason: 'not-verified' });
    expect(await editorText(outlook.page)).toBe(before);
  });

  test('a thread without any Reply that is certainly Reply', async ({ outlook }) => {
    await openWithEditors(outlook, THREAD_PAGES['grouped-three']!);
    await outlook.page.evaluate(() => {
      for (const item of document.querySelectorAll('.answer')) item.remove();
    });
    expect(await outlook.insert(TAIL, DRAFT)).toEqual({ kind: 'refused', reason: 'no-reply-box' });
  });
});
