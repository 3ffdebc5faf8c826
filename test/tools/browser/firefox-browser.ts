import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { ReaderAnswer, ReaderRequest } from '../../../utils/protocol';
import type { Answer } from './extension-browser';

/** The build for Firefox that the tests load unchanged. */
const EXTENSION_FOLDER = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');
/** How long the page that greets a new user, and a reader after a navigation, may take, ms. */
const START_MS = 15_000;
const LOOK_AGAIN_MS = 100;

export interface FirefoxBrowser {
  /** The one tab for mail pages. */
  readonly page: Page;
  /** Speaks to the reader in that tab as the background does; waits until one has started there. */
  readonly ask: (request: ReaderRequest) => Promise<ReaderAnswer>;
  readonly close: () => Promise<void>;
}

/**
 * A Firefox with the built extension and no network: WebDriver BiDi installs it, and every request of the page is
 * answered by `answer` or refused before a connection is made.
 */
export async function launchFirefox(executablePath: string, answer: Answer): Promise<FirefoxBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it BiDi keeps out of extension pages, and only those can ask the reader.
    args: ['--remote-allow-system-access'],
  });
  try {
    await browser.installExtension(EXTENSION_FOLDER);
    const greeting = await extensionPage(browser);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void settle(request, answer));
    return { page, ask: (request) => askReader(greeting, page, request), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function settle(request: HTTPRequest, answer: Answer): Promise<void> {
  const url = request.url();
  const answered = /^https?:/u.test(url) ? answer(new URL(url)) : null;
  if (answered) await request.respond({ ...answered, headers: { ...answered.headers } });
  else if (/^https?:/u.test(url)) await request.abort();
  else await request.continue();
}

/** The page that installing opens; its address is told only from inside. */
async function extensionPage(browser: Browser): Promise<Page> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline;) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/welcome.html')) return page;
    }
    await pause();
  }
  throw new Error('the extension did not start in Firefox');
}

async function askReader(greeting: Page, page: Page, request: ReaderRequest): Promise<ReaderAnswer> {
  const address = await page.evaluate(() => location.href);
  for (const deadline = Date.now() + START_MS; Date.now() < deadline;) {
    const answer = await greeting.evaluate(sendToReader, address, JSON.stringify(request));
    if (answer !== null) return JSON.parse(answer) as ReaderAnswer;
    await pause();
  }
  throw new Error('no reader runs in the page');
}

/** The extension API as an extension page of Firefox has it. */
interface ExtensionWorld {
  readonly browser: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
      sendMessage(tab: number, message: object, options: { readonly frameId: number }): Promise<unknown>;
    };
  };
}

/** Runs in the extension's page. Null while no reader listens in the tab at `address`. */
async function sendToReader(address: string, request: string): Promise<string | null> {
  const { tabs } = (globalThis as unknown as ExtensionWorld).browser;
  const tab = (await tabs.query({})).find(({ url }) => url === address)?.id ?? -1;
  const message = { id: 0, type: 'readerRequest', data: JSON.parse(request) as object, timestamp: Date.now() };
  const answer = (await tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null)) as { res?: object } | null;
  return answer?.res ? JSON.stringify(answer.res) : null;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}
