import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { GMAIL_PAGES } from '../fixtures/gmail/pages/catalog';
import { VIEW_PAGES } from '../fixtures/gmail/pages/views';
import { THREAD_PAGES } from '../fixtures/gmail/pages/threads';
import { test } from './gmail-adapter-page';

function expectedOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/gmail/expected/${name}.json`, import.meta.url), 'utf8'));
}

test.describe('what is read from a page of Gmail', () => {
  for (const [name, description] of Object.entries(GMAIL_PAGES)) {
    test(name, async ({ gmail }) => {
      await gmail.open(description);
      expect(await gmail.read()).toEqual(expectedOf(name));
    });
  }
});

test.describe('reading', () => {
  test('changes nothing on the page and runs nothing that a mail brought along', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['hostile-body']!);
    const before = await gmail.page.content();
    await gmail.read();
    expect(await gmail.page.content()).toBe(before);
    expect(await gmail.page.evaluate(() => '__hacked' in window)).toBe(false);
  });

  test('answers the same on its second start in the page, as after an update of the extension', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['two-messages']!);
    const first = await gmail.read();
    await gmail.page.reload();
    expect(await gmail.read()).toEqual(first);
  });

  test('waits for a page that loads slowly: nothing, then a thread', async ({ gmail }) => {
    await gmail.open(VIEW_PAGES.loading!);
    expect(await gmail.read()).toMatchObject({ kind: 'no-thread', reason: 'loading' });
    await gmail.open(THREAD_PAGES['two-messages']!);
    expect(await gmail.read()).toMatchObject({ kind: 'thread' });
  });

  test('follows a collapsed message when the user opens it, and keeps the places of the others', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['thirty-messages']!);
    await gmail.page.locator('.adf').nth(1).click();
    const reading = await gmail.read();
    const ids = reading.kind === 'thread' ? reading.messages.map(({ id, state }) => [id.slice(0, 4), state]) : [];
    expect(ids).toEqual([
      ['slot', 'collapsed'],
      [expect.stringMatching(/^1/), 'expanded'],
      ['slot', 'collapsed'],
      [expect.stringMatching(/^1/), 'expanded'],
    ]);
  });

  test('opens closed messages on the user’s wish, and no more than those', async ({ gmail }) => {
    await gmail.open(THREAD_PAGES['thirty-messages']!);
    const pressed = await gmail.page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('click', ({ target }) => seen.push(target instanceof Element ? target.className : ''));
      await adapterOf().openMessages(document, AbortSignal.timeout(9_000));
      return seen;
    });
    expect(pressed).toEqual(['adx', 'adf ads', 'adf ads', 'adf ads']);
    expect(await gmail.read()).toMatchObject({
      messages: [{ state: 'expanded' }, { state: 'expanded' }, { state: 'expanded' }, { state: 'expanded' }],
    });
  });

  test('points at the body on screen, not at a hidden one, and at nothing for a collapsed message', async ({
    gmail,
  }) => {
    await gmail.open(THREAD_PAGES['second-hidden-body']!);
    const text = await gmail.page.evaluate(() => {
      const reading = adapterOf().read(document, new URL(location.href));
      const id = reading.kind === 'thread' ? reading.messages[0]!.id : '';
      return adapterOf().bodyOf(document, id)?.textContent;
    });
    expect(text).toBe('What is on screen.');
    await gmail.open(THREAD_PAGES['thirty-messages']!);
    expect(await gmail.page.evaluate(() => adapterOf().bodyOf(document, 'slot-0'))).toBeNull();
  });
});
