import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page } from '@playwright/test';

/** The production build that every browser run loads unchanged. */
export const EXTENSION_FOLDER = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** What answers a request of the mail page; null leaves it unanswered. */
export type Answer = (url: URL) => { status: number; headers: Readonly<Record<string, string>>; body: string } | null;

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Origin of the extension's own pages. */
  readonly origin: string;
  /** Every request that nothing answered: a test that allows no network looks here. */
  readonly refusedRequests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface BrowserOptions {
  readonly answer: Answer;
  /** False opens a window; needs a display. */
  readonly headless?: boolean;
  /** Language of the browser's interface and so of ours, e.g. `de`. */
  readonly language?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** True leaves the page open that greets a new user; else it is closed, so that no tab stands in the way. */
  readonly keepWelcome?: boolean;
}

/**
 * A Chromium with the built extension and no network: every request is answered by `answer` or refused.
 * @throws Error when the extension has not been built or no Chromium is known (`CHROMIUM_PATH`).
 */
export async function launchExtensionBrowser(options: BrowserOptions): Promise<ExtensionBrowser> {
  const { answer, headless = true, language = 'en', viewport = { width: 1280, height: 800 } } = options;
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(EXTENSION_FOLDER)) throw new Error('The extension is not built: run "npm run build" first.');
  const profile = await mkdtemp(path.join(tmpdir(), 'good-terms-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    locale: language,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${language}`,
      `--disable-extensions-except=${EXTENSION_FOLDER}`,
      `--load-extension=${EXTENSION_FOLDER}`,
    ],
  });
  const refusedRequests: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith('chrome-extension:')) return route.continue();
    const answered = answer(new URL(url));
    if (answered) return route.fulfill({ ...answered, headers: { ...answered.headers } });
    refusedRequests.push(url);
    return route.abort();
  });
  if (!options.keepWelcome) await (await welcomePage(context)).close();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    refusedRequests,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The page that installing the extension opens. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const open = context.pages().find(isWelcome);
  return open ?? context.waitForEvent('page', { predicate: isWelcome });
}

/** The sidebar's frame in a mail page, once the reader has put it there. */
export async function sidebarFrame(page: Page, timeoutMs = 10_000): Promise<Frame> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/sidebar.html'));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('The sidebar did not appear.');
}
