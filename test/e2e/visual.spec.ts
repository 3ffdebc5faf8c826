import { test as base, expect, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STATE_NAMES } from '../fixtures/gallery/state-names';
import { launchExtensionBrowser, type ExtensionBrowser } from '../tools/browser/extension-browser';
import { buildGallery, GALLERY } from '../tools/pictures/gallery';
import { root } from '../tools/rings/ring';

const SHOWN = ['controls', ...STATE_NAMES];
const LANGUAGES = ['en', 'es', 'de'] as const;
const THEMES = ['light', 'dark'] as const;
/** Which Chromium with which fonts made the stored pictures: letters differ from machine to machine. */
const MADE_WITH = path.join(root, 'test/fixtures/pictures/made-with.json');

interface Gallery {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
  readonly open: (show: string, language: string, theme: string) => Promise<void>;
}

const test = base.extend<object, { readonly gallery: Gallery }>({
  gallery: [
    async ({}, use) => {
      const browser = await launchExtensionBrowser({ answer: await buildGallery() });
      const page = await browser.context.newPage();
      await use({
        browser,
        page,
        open: async (show, language, theme) => {
          await page.goto(`${GALLERY}/?show=${show}&language=${language}&theme=${theme}`);
          await page.locator('[data-drawn]').waitFor();
          // Still pictures, and nothing folded away.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
        },
      });
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// Each test walks through all states of the panel; a slow machine may take minutes.
test.describe.configure({ timeout: 240_000 });

for (const language of LANGUAGES) {
  test(`${language}: nothing runs over or is cut off in any state of the panel`, async ({
    gallery: { page, open },
  }) => {
    for (const width of [320, 420]) {
      await page.setViewportSize({ width, height: 800 });
      for (const show of SHOWN) {
        await open(show, language, 'light');
        expect.soft(await page.evaluate(spoiltIn), `${show} at ${String(width)} px`).toEqual([]);
      }
    }
  });
}

for (const theme of THEMES) {
  test(`axe finds nothing in any state of the panel in ${theme}`, async ({ gallery: { page, open } }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const show of SHOWN) {
      await open(show, 'en', theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          show,
        )
        .toEqual([]);
    }
  });

  test(`the controls look as they did in ${theme}`, async ({ gallery: { page, open } }, { config }) => {
    await page.setViewportSize({ width: 420, height: 1200 });
    await open('controls', 'en', theme);
    const here = { agent: await page.evaluate(() => navigator.userAgent), letters: await page.evaluate(letterWidths) };
    if (config.updateSnapshots === 'all') writeFileSync(MADE_WITH, `${JSON.stringify(here, null, 2)}\n`);
    const madeWith = JSON.parse(readFileSync(MADE_WITH, 'utf8')) as unknown;
    test.skip(JSON.stringify(madeWith) !== JSON.stringify(here), 'another Chromium or other fonts made the pictures');
    await expect(page).toHaveScreenshot(`controls-${theme}.png`, { maxDiffPixelRatio: 0.002, animations: 'disabled' });
  });
}

/** What a designer would not ship: sideways scrolling, words cut off, controls upon each other, targets too small. */
function spoiltIn(): readonly string[] {
  const spoilt: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) spoilt.push(`the page is ${String(scrollWidth)} px wide`);
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
  for (const element of shown) {
    const { overflowX, clipPath } = getComputedStyle(element);
    const isUnseen = clipPath !== 'none';
    if (overflowX === 'hidden' && !isUnseen && element.scrollWidth > element.clientWidth + 1) {
      spoilt.push(`cut off: ${element.textContent.slice(0, 60)}`);
    }
  }
  const controls = shown.filter((element) => element.matches('button, select, textarea, input, summary, a'));
  const boxes = controls
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1);
  boxes.forEach(({ element, box }, index) => {
    const name = element.textContent.slice(0, 40) || element.getAttribute('aria-label') || element.tagName;
    const inLine = element.matches('a, input[type=checkbox], input[type=radio], summary');
    if (!inLine && box.height < 24) spoilt.push(`too small to hit: ${name}`);
    for (const other of boxes.slice(index + 1)) {
      if (element.contains(other.element)) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (width > 1 && height > 1 && !isFixedFoot(element) && !isFixedFoot(other.element)) {
        spoilt.push(`upon each other: ${name} and ${other.element.textContent.slice(0, 40)}`);
      }
    }
  });
  return spoilt;

  /** The panel's foot stands over what scrolls below it. */
  function isFixedFoot(element: Element): boolean {
    return element.closest('footer, header') !== null;
  }
}

/** Widths of a few words: equal where the same fonts draw them the same way. */
function letterWidths(): readonly number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [];
  const { font } = getComputedStyle(document.body);
  context.font = font;
  return ['Nothing leaves this computer.', 'Übermäßige Forderungen', '0123456789'].map(
    (words) => context.measureText(words).width,
  );
}
