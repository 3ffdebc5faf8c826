import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { sidebarFrame } from '../tools/browser/extension-browser';
import { OWN_PAGES } from '../tools/browser/own-pages';
import { openPanel } from '../tools/browser/panel';
import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { expect, MAILBOX, test, threadOf, threads } from './mailbox';

const TROUBLED = threadOf('en-004');
const HEALTHY = threads.find(({ kind }) => kind === 'healthy') ?? TROUBLED;
const THEMES = ['light', 'dark'] as const;

/** What axe objects to on a top-level page. */
async function problemsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The panel's own document as a page of its own: a closed shadow root hides the frame from axe on the mail page. */
async function problemsIn(frame: Frame, context: Page): Promise<readonly string[]> {
  const html = await frame.evaluate(() => {
    const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const theme = document.documentElement.dataset['theme'] ?? 'light';
    return `<!doctype html><html lang="en" data-theme="${theme}"><head><title>Good Terms</title><style>${styles.join('\n')}</style></head>${document.body.outerHTML}</html>`;
  });
  const copy = await context.context().newPage();
  await copy.setContent(html);
  const problems = await problemsOn(copy);
  await copy.close();
  return problems;
}

for (const theme of THEMES) {
  test.describe(`in ${theme}`, () => {
    test('axe finds nothing in the panel, whatever it shows', async ({ mailbox: { page } }) => {
      for (const thread of [TROUBLED, HEALTHY]) {
        await page.goto('about:blank');
        await page.goto(`${MAILBOX}${theme === 'dark' ? '?theme=dark' : ''}#inbox/${tokenOf(thread)}`);
        const panel = await openPanel(page, thread.client.name);
        await panel.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await problemsIn(panel, page)).toEqual([]);
      }
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      const panel = await sidebarFrame(page);
      await panel.getByRole('heading', { name: 'No thread open' }).waitFor();
      expect(await problemsIn(panel, page)).toEqual([]);
      await panel.getByRole('button', { name: 'Fold the panel' }).click();
      await panel.getByRole('button', { name: /^Open Good Terms/u }).waitFor();
      expect(await problemsIn(panel, page)).toEqual([]);
    });

    test('axe finds nothing on any page of ours', async ({ mailbox: { browser } }) => {
      test.slow();
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme: theme });
      for (const address of OWN_PAGES) {
        await openOwnPage(page, browser.origin, address);
        expect(await problemsOn(page), address).toEqual([]);
      }
      await page.close();
    });
  });
}

test('the panel is worked by keyboard alone, and every stop shows its focus', async ({ mailbox }) => {
  const panel = await mailbox.open(TROUBLED);
  await panel.getByRole('button', { name: 'All clients' }).focus();
  const stops: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await mailbox.page.keyboard.press('Tab');
    const stop = await panel.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      return {
        name: element.getAttribute('aria-label') ?? element.textContent,
        outline: getComputedStyle(element).outlineStyle,
      };
    });
    if (!stop) break;
    expect(stop.outline, stop.name).not.toBe('none');
    stops.push(stop.name);
  }
  expect(stops).toEqual(expect.arrayContaining(['Fold the panel', 'Show in mail', 'Not this']));
});

test('"not this" keeps the keyboard where it was, and is remembered when the thread is opened again', async ({
  mailbox,
}) => {
  const panel = await mailbox.open(TROUBLED);
  const quote = (await panel.locator('blockquote').first().textContent()) ?? '';
  const counted = { has: panel.getByRole('button', { name: 'Not this' }), hasText: quote };
  await expect(panel.locator('li', counted)).not.toHaveCount(0);
  await panel.getByRole('button', { name: 'Not this' }).first().press('Enter');
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
  // The level's reasons change once the keeper has written it down.
  await expect(panel.getByText('Scope disputes × 1')).toBeVisible();
  const again = await mailbox.open(HEALTHY).then(() => mailbox.open(TROUBLED));
  await expect(again.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  await expect(again.locator('li', counted)).toHaveCount(0);
});

test('no page of ours runs over sideways, at 320 px and at twice the size of a small screen', async ({ mailbox }) => {
  test.slow();
  const page = await mailbox.browser.context.newPage();
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 700 });
    for (const address of OWN_PAGES) {
      await openOwnPage(page, mailbox.browser.origin, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
    }
  }
  await page.close();
});

test('with the colours of the system, every button and field still has an edge', async ({ mailbox: { browser } }) => {
  const page = await browser.context.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of ['options.html#you', 'options.html#data', 'history.html']) {
    await openOwnPage(page, browser.origin, address);
    const edgeless = await page
      .locator('button, input:not([type=checkbox], [type=radio], [type=file]), select')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => getComputedStyle(control).borderTopStyle === 'none')
          .map((control) => control.outerHTML),
      );
    expect(edgeless, address).toEqual([]);
  }
  await page.close();
});

/** A fresh load, as the address alone may differ by its hash. */
async function openOwnPage(page: Page, origin: string, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${origin}/${address}`);
  await page.getByRole('heading').first().waitFor();
  if (address === 'welcome.html') await page.locator('[data-settled="true"]').waitFor();
  // Sections that read the store come in one after the other.
  await page.waitForTimeout(250);
}
