// `npm run pictures`: what the panel and the pages look like, in three languages, light and dark, narrow and wide. One
// PNG a state and one HTML page over all of them, in test/pictures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readThreads } from '../fixtures/demo-mailbox/corpus';
import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../fixtures/demo-mailbox/page';
import { buildWhenMissing } from './browser/build';
import { launchExtensionBrowser, type ExtensionBrowser } from './browser/extension-browser';
import { openPanel } from './browser/panel';
import { contactSheet, type Picture } from './pictures/contact-sheet';
import { root } from './rings/ring';

const ORIGIN = 'https://mail.google.com';
const FOLDER = path.join(root, 'test/pictures');
const LANGUAGES = ['en', 'es', 'de'] as const;
const THEMES = ['light', 'dark'] as const;
const PANEL_WIDTHS = [320, 420] as const;
const PAGES = ['welcome', 'history', 'options'] as const;
const PAGE_WIDTHS = [320, 420, 1280] as const;
/** High enough for a whole panel. */
const HEIGHT = 1900;

const threads = readThreads();
const troubled = threads.find(({ kind }) => kind === 'troubled');
const healthy = threads.find(({ kind }) => kind === 'healthy');
if (!troubled || !healthy) throw new Error('The demo mailbox needs a troubled and a healthy thread.');
const states = { troubled, healthy };
const mailbox = demoMailboxResponse(threads);
const pictures: Picture[] = [];

buildWhenMissing();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const language of LANGUAGES) await photographLanguage(language);
writeFileSync(path.join(FOLDER, 'index.html'), contactSheet(pictures));
console.log(`${String(pictures.length)} pictures in ${path.relative(process.cwd(), FOLDER)}/index.html`);

async function photographLanguage(language: string): Promise<void> {
  const browser = await launchExtensionBrowser({
    answer: ({ origin }) => (origin === ORIGIN ? mailbox : null),
    language,
    viewport: { width: 900, height: HEIGHT },
  });
  const page = await browser.context.newPage();
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    await photographPanel(browser, page, language, theme);
    await photographPages(browser, page, language, theme);
  }
  await browser.close();
}

async function photographPanel(browser: ExtensionBrowser, page: Page, language: string, theme: string): Promise<void> {
  await page.setViewportSize({ width: 900, height: HEIGHT });
  for (const width of PANEL_WIDTHS) {
    await setLayout(browser, { folded: false, width });
    for (const [state, thread] of Object.entries(states)) {
      await openMailbox(page, theme, `inbox/${tokenOf(thread)}`);
      await openPanel(page, thread.client.name);
      await takePanel(page, width, { name: `panel ${state}`, language, theme, width });
    }
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await page.waitForTimeout(700);
    await takePanel(page, width, { name: 'panel no-thread', language, theme, width });
  }
  await setLayout(browser, { folded: true, width: PANEL_WIDTHS[0] });
  await openMailbox(page, theme, `inbox/${tokenOf(troubled ?? states.troubled)}`);
  await page.waitForTimeout(1500);
  await takePanel(page, 120, { name: 'panel folded', language, theme, width: 120 });
}

async function photographPages(browser: ExtensionBrowser, page: Page, language: string, theme: string): Promise<void> {
  for (const name of PAGES) {
    for (const width of PAGE_WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${browser.origin}/${name}.html`);
      await page.getByRole('heading').first().waitFor();
      await page.waitForTimeout(500);
      await save(page, { name, language, theme, width }, { fullPage: true });
    }
  }
}

/** A fresh page each time: the theme and the layout are read when it loads. */
async function openMailbox(page: Page, theme: string, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${ORIGIN}/mail/u/0/${theme === 'dark' ? '?theme=dark' : ''}#${hash}`);
}

async function setLayout(browser: ExtensionBrowser, layout: { folded: boolean; width: number }): Promise<void> {
  await browser.context
    .serviceWorkers()[0]
    ?.evaluate(([key, value]) => chrome.storage.local.set({ [key]: value }), [`layout:${ORIGIN}`, layout] as const);
}

async function takePanel(page: Page, width: number, picture: Omit<Picture, 'file'>): Promise<void> {
  await save(page, picture, { clip: { x: 900 - width, y: 0, width, height: HEIGHT } });
}

async function save(
  page: Page,
  picture: Omit<Picture, 'file'>,
  options: { fullPage?: boolean; clip?: { x: number; y: number; width: number; height: number } },
): Promise<void> {
  const { name, language, theme, width } = picture;
  const file = `${name.replace(' ', '-')}-${language}-${theme}-${String(width)}.png`;
  await page.screenshot({ path: path.join(FOLDER, file), ...options });
  pictures.push({ ...picture, file });
}
