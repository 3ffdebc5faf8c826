import { expect } from '@playwright/test';
import { OUTLOOK_PAGES } from '../fixtures/outlook/pages/catalog';
import { COMPOSE_PAGES } from '../fixtures/outlook/pages/composes';
import { THREAD_PAGES } from '../fixtures/outlook/pages/threads';
import { test } from './outlook-adapter-page';

test.describe('what is read from a page of Outlook', () => {
  for (const [name, { page, expected }] of Object.entries(OUTLOOK_PAGES)) {
    test(name, async ({ outlook }) => {
      await outlook.open(page);
      expect(await outlook.read()).toEqual(expected);
    });
  }
});

test.describe('reading', () => {
  test('changes nothing on the page', async ({ outlook }) => {
    for (const name of ['collapsed-cards-behind-a-button', 'hostile-body']) {
      await outlook.open(THREAD_PAGES[name]!.page);
      const before = await outlook.page.content();
      await outlook.read();
      expect(await outlook.page.content()).toBe(before);
    }
  });

  test('opens cards on the user’s wish: first those behind the button, then each', async ({ outlook }) => {
    await outlook.open(THREAD_PAGES['collapsed-cards-behind-a-button']!.page);
    const pressed = await outlook.page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('click', ({ target }) => {
        seen.push(target instanceof HTMLElement ? target.tagName : '');
        if (target instanceof HTMLButtonElement) target.parentElement?.remove();
      });
      await adapterOf().openMessages(document, AbortSignal.timeout(2_000));
      return seen;
    });
    expect(pressed).toEqual(['BUTTON', 'DIV']);
  });

  test('leads to the body of each open message, not to its history, and to none of a card', async ({ outlook }) => {
    await outlook.open(THREAD_PAGES['history-body']!.page);
    const texts = await outlook.page.evaluate(() => {
      const reading = adapterOf().read(document, new URL(location.href));
      const ids = reading.kind === 'thread' ? reading.messages.map(({ id }) => id) : [];
      return ids.map((id) => adapterOf().bodyOf(document, id)?.querySelector('div')?.textContent);
    });
    expect(texts).toEqual(['Message 1.', 'Message 2.']);
    await outlook.open(THREAD_PAGES['collapsed-cards-behind-a-button']!.page);
    expect(await outlook.page.evaluate(() => adapterOf().bodyOf(document, 'at-f0f52375'))).toBeNull();
  });
});

test.describe('watching', () => {
  const CHANGES = [
    {
      what: 'a message is opened',
      change: () => {
        document.querySelector('[aria-expanded="true"]')!.parentElement!.append(document.createElement('div'));
      },
      seen: true,
    },
    {
      what: 'React puts another sender into the same element',
      change: () => {
        document.querySelector('[id$="_FROM"] [role=button]')!.firstChild!.replaceWith('Ida');
      },
      seen: true,
    },
    {
      what: 'the subject becomes another',
      change: () => {
        document.querySelector('[id^="CONV_"]')!.setAttribute('title', 'Offer');
      },
      seen: true,
    },
    {
      what: 'the user types',
      change: () => {
        document.querySelector('[role=textbox]')!.firstElementChild!.append('a');
      },
      seen: false,
    },
    {
      what: 'a picture of a mail loads',
      change: () => {
        document.querySelector('[class^=rps_]')!.append(document.createElement('img'));
      },
      seen: false,
    },
    {
      what: 'the list scrolls',
      change: () => {
        document.querySelector('#MailList .customScrollBar')!.append(document.createElement('div'));
      },
      seen: false,
    },
  ];
  for (const { what, change, seen } of CHANGES) {
    test(`${seen ? 'notices that' : 'does not care when'} ${what}`, async ({ outlook }) => {
      const { page } = COMPOSE_PAGES['reply-open']!;
      await outlook.open({ ...page, rows: THREAD_PAGES['grouped-three']!.page.rows! });
      await outlook.page.evaluate(() => {
        const observer = new MutationObserver(() => (document.documentElement.dataset.noticed = 'true'));
        for (const { node, options } of adapterOf().watch(document)) observer.observe(node, options);
      });
      await outlook.page.evaluate(change);
      expect(await outlook.page.evaluate(() => 'noticed' in document.documentElement.dataset)).toBe(seen);
    });
  }
});
