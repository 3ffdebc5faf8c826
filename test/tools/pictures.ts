// `npm run pictures`: what the panel and the pages look like, in three languages, light and dark, narrow and wide. One
// PNG a state and one HTML page over all of them, in test/pictures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { STATE_NAMES } from '../fixtures/gallery/state-names';
import { fakeArchive } from '../fixtures/history/fake-archive';
import { buildWhenMissing } from './browser/build';
import { launchExtensionBrowser, type ExtensionBrowser } from './browser/extension-browser';
import { OWN_PAGES } from './browser/own-pages';
import { contactSheet, type Picture } from './pictures/contact-sheet';
import { buildGallery, GALLERY } from './pictures/gallery';
import { root } from './rings/ring';

const FOLDER = path.join(root, 'test/pictures');
const LANGUAGES = ['en', 'es', 'de'] as const;
const THEMES = ['light', 'dark'] as const;
const PANEL_WIDTHS = [320, 420] as const;
const PAGE_WIDTHS = [320, 420, 1280] as const;
/** With a history in the store; before it is brought in, all pages are photographed empty. */
const FILLED_PAGES = ['history.html', 'history.html#client-4', 'options.html#privacy'] as const;
const ARCHIVE = JSON.stringify(fakeArchive({ clients: 12, messages: 400, today: '2026-06-30' }));

const pictures: Picture[] = [];

buildWhenMissing();
const answer = await buildGallery();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
// One language alone for a quick look: `npm run pictures -- de`.
const asked = LANGUAGES.filter((language) => process.argv.length < 3 || process.argv.includes(language));
for (const language of asked) await photographLanguage(language);
pictures.sort((one, other) => one.name.localeCompare(other.name));
writeFileSync(path.join(FOLDER, 'index.html'), contactSheet(pictures));
console.log(`${String(pictures.length)} pictures in ${path.relative(process.cwd(), FOLDER)}/index.html`);

async function photographLanguage(language: string): Promise<void> {
  const browser = await launchExtensionBrowser({ answer, language });
  const page = await browser.context.newPage();
  await photographGallery(page, language);
  await photographPages(browser, page, language, OWN_PAGES, 'empty');
  await fillHistory(browser, page);
  await photographPages(browser, page, language, FILLED_PAGES, 'filled');
  await browser.close();
}

async function photographGallery(page: Page, language: string): Promise<void> {
  for (const theme of THEMES) {
    for (const width of PANEL_WIDTHS) {
      for (const show of ['controls', ...STATE_NAMES]) {
        // The panel is as high as its window and scrolls within; a high one shows it all.
        await page.setViewportSize({ width, height: show === 'trouble' ? 2400 : 900 });
        await page.goto(`${GALLERY}/?show=${show}&language=${language}&theme=${theme}`);
        await page.locator('[data-drawn]').waitFor();
        await page.waitForTimeout(100);
        await save(page, { name: `panel ${show}`, language, theme, width });
      }
    }
  }
}

async function photographPages(
  browser: ExtensionBrowser,
  page: Page,
  language: string,
  addresses: readonly string[],
  state: string,
): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    for (const address of addresses) {
      for (const width of PAGE_WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('about:blank');
        await page.goto(`${browser.origin}/${address}`);
        await page.getByRole('heading').first().waitFor();
        await page.waitForTimeout(500);
        const name = `${address.replace('.html', '').replace('#', ' ')} ${state}`;
        await save(page, { name, language, theme, width });
      }
    }
  }
}

/** Brings a backup in as a user would; by places, as the words differ from language to language. */
async function fillHistory(browser: ExtensionBrowser, page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${browser.origin}/options.html#backup`);
  const backup = page.locator('#backup');
  const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(ARCHIVE) };
  await backup.locator('input[type=file]').setInputFiles(file);
  await backup.getByRole('button').last().click();
  await page.locator('dialog[open] form').getByRole('button').last().click();
  await page.waitForTimeout(1500);
}

async function save(page: Page, picture: Omit<Picture, 'file'>): Promise<void> {
  const { name, language, theme, width } = picture;
  const file = `${name.replaceAll(' ', '-')}-${language}-${theme}-${String(width)}.png`;
  await page.screenshot({ path: path.join(FOLDER, file), fullPage: true });
  pictures.push({ ...picture, file });
}
