import { expect, type Page } from '@playwright/test';
import { THREAD_PAGES } from '../fixtures/gmail/pages/threads';
import { VIEW_PAGES } from '../fixtures/gmail/pages/views';
import { test } from './gmail-adapter-page';

/** What happens in Gmail while a thread is open, as code for the page. */
const CHANGES: Readonly<Record<string, string>> = {
  'a message that opens': `document.querySelector('.adf').click()`,
  'a message that arrives': `document.querySelector('[role=list]').append(document.createElement('div'))`,
  'a view that goes': `document.querySelector('[role=main]').style.display = 'none'`,
  'a title that comes late': `document.title = 'Inbox - other@fieldstudio.example - Gmail'`,
  'an id that comes late': `document.querySelector('h2.hP').dataset.legacyThreadId = '19aa00000000000f'`,
  'a reply box that opens': `document.querySelector('.gA').before(document.createElement('div'))`,
  'a compose window that opens': `document.querySelector('.dw .nH').append(document.createElement('div'))`,
};

test.describe('what the reader is told to watch', () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    test(`notices ${name}`, async ({ gmail }) => {
      await gmail.open(THREAD_PAGES['thirty-messages']!);
      await watch(gmail.page);
      await gmail.page.evaluate(`${change}; undefined`);
      await expect.poll(() => seen(gmail.page)).toBeGreaterThan(0);
    });
  }

  const LATE = {
    'a thread that comes into its view late': [
      'list',
      `document.querySelector('[role=main] > *').firstChild.before(document.createElement('h2'))`,
    ],
    'the mail app that comes up': ['loading', `document.querySelector('#loading').setAttribute('role', 'main')`],
    'another thread in the preview pane': ['pane-right', `document.querySelector('.ao9').replaceChildren()`],
    'the first thread in an empty pane': ['pane-empty', `document.querySelector('.ao9').replaceChildren()`],
  } as const;
  for (const [name, [page, change]] of Object.entries(LATE)) {
    test(`notices ${name}`, async ({ gmail }) => {
      await gmail.open(VIEW_PAGES[page]!);
      await watch(gmail.page);
      await gmail.page.evaluate(`${change}; undefined`);
      await expect.poll(() => seen(gmail.page)).toBeGreaterThan(0);
    });
  }

  test('notices a body that Gmail draws after its header', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['two-messages']!);
    await gmail.page.evaluate(`[...document.querySelectorAll('.ii')].at(-1).remove()`);
    await watch(gmail.page);
    await gmail.page.evaluate(`[...document.querySelectorAll('.gs')].at(-1).append(document.createElement('div'))`);
    await expect.poll(() => seen(gmail.page)).toBeGreaterThan(0);
  });

  test('sleeps while the inside of a body changes', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['two-messages']!);
    await watch(gmail.page);
    await gmail.page.evaluate(`document.querySelector('.a3s > div').append('loaded later')`);
    await gmail.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await seen(gmail.page)).toBe(0);
  });
});

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.seen = '0';
    const observer = new MutationObserver((records) => {
      const { dataset } = document.documentElement;
      dataset.seen = String(Number(dataset.seen) + records.length);
    });
    for (const { node, options } of adapterOf().watch(document)) observer.observe(node, options);
  });
}

async function seen(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.seen));
}
