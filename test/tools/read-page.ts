// `npm run -s read-page -- --url URL FILE.html [--insert TEXT]`: a saved page at its real URL in a real browser with the
// real extension; prints as JSON what the reader makes of it. With --insert it also inserts and undoes.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page, Worker } from '@playwright/test';
import type { InsertOutcome, Reading } from '../../utils/domain/reading';
import type { ReaderAnswer, ReaderRequest } from '../../utils/protocol';
import { ownWords } from '../../utils/text/own-words';
import { launchExtensionBrowser } from './browser/extension-browser';
import { buildWhenMissing } from './browser/build';

/** The page may settle in steps; the reading is taken when it has not changed for so long, ms. */
const STABLE_MS = 800;
const LIMIT_MS = 15_000;

try {
  const { url, file, insert } = readArguments();
  console.log(JSON.stringify(await readPage(url, readFileSync(file, 'utf8'), insert), null, 2));
} catch (error) {
  console.error(`read-page: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function readArguments(): { readonly url: URL; readonly file: string; readonly insert: string | undefined } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, insert: { type: 'string' } },
  });
  const [file] = positionals;
  if (!values.url || !file) throw new Error('usage: npm run -s read-page -- --url URL FILE.html [--insert TEXT]');
  if (!URL.canParse(values.url)) throw new Error(`not a URL: ${values.url}`);
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  return { url: new URL(values.url), file, insert: values.insert };
}

async function readPage(url: URL, html: string, insert: string | undefined): Promise<unknown> {
  buildWhenMissing();
  const browser = await launchExtensionBrowser({
    answer: (asked) =>
      asked.origin === url.origin && asked.pathname === url.pathname
        ? { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
        : null,
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(url.href);
    const [worker] = browser.context.serviceWorkers();
    if (!worker) throw new Error('the extension did not start');
    const tab = await readerOf(worker, url);
    const reading = await settledReading(tab, page);
    if (insert === undefined) return printed(reading);
    return { ...printed(reading), insert: await tryInsert(tab, page, reading, insert) };
  } finally {
    await browser.close();
  }
}

type AskReader = (request: ReaderRequest) => Promise<ReaderAnswer>;

/** The extension API as the background sees it. */
interface BackgroundWorld {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(tab: number, message: object, options: { readonly frameId: number }): Promise<unknown>;
    };
  };
}

/** Speaks to the page's reader as the background does. */
async function readerOf(worker: Worker, url: URL): Promise<AskReader> {
  const tabId = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as BackgroundWorld;
    return (await chrome.tabs.query({})).at(-1)?.id ?? -1;
  });
  return async (request) => {
    const answer = (await worker.evaluate(
      ([tab, data]) => {
        const { chrome } = globalThis as unknown as BackgroundWorld;
        const message = { id: 0, type: 'readerRequest', data, timestamp: Date.now() };
        return chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null);
      },
      [tabId, request] as const,
    )) as { readonly res?: ReaderAnswer } | null;
    if (!answer?.res) throw new Error(`no reader runs at ${url.origin}${url.pathname}: is it a mail page?`);
    return answer.res;
  };
}

async function settledReading(ask: AskReader, page: Page): Promise<Reading> {
  let last = '';
  let since = Date.now();
  for (const deadline = Date.now() + LIMIT_MS; ;) {
    const answer = await ask({ kind: 'read' });
    if (answer.kind !== 'page') throw new Error('the reader gave no reading');
    const { reading } = answer.report;
    const key = JSON.stringify(reading);
    if (key !== last) [last, since] = [key, Date.now()];
    if (Date.now() - since >= STABLE_MS || Date.now() > deadline) return reading;
    await page.waitForTimeout(100);
  }
}

/** The reading with bodies cut to the sender's own new words, as the panel judges them. */
function printed(reading: Reading): object {
  if (reading.kind !== 'thread') return reading;
  const messages = reading.messages.map((message) => ({
    ...message,
    body: message.body === null ? null : ownWords(message.body).text,
  }));
  return { ...reading, accountIndex: indexOrName(reading.accountIndex), messages };
}

/** Most accounts are numbered; some stand in the address by name. */
function indexOrName(segment: string | null): number | string | null {
  return segment !== null && /^\d+$/u.test(segment) ? Number(segment) : segment;
}

interface InsertTrial {
  readonly outcome: InsertOutcome;
  /** Text of the editor; null while no editor is open. */
  readonly before: string | null;
  readonly after: string | null;
  readonly afterUndo: string | null;
}

async function tryInsert(ask: AskReader, page: Page, reading: Reading, text: string): Promise<InsertTrial> {
  const threadId = reading.kind === 'thread' ? (reading.threadId ?? '') : '';
  const before = await editorText(page);
  const answer = await ask({ kind: 'insert-draft', threadId, text });
  if (answer.kind !== 'insert-outcome') throw new Error('the reader gave no outcome');
  const after = await editorText(page);
  if (answer.outcome.kind === 'inserted') await page.keyboard.press('Control+z');
  await page.waitForTimeout(200);
  return { outcome: answer.outcome, before, after, afterUndo: await editorText(page) };
}

/** Text of the message editor: the focused one, else the only visible one. */
async function editorText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const editors = [...document.querySelectorAll<HTMLElement>('[g_editable=true], [role=textbox][contenteditable]')];
    const visible = editors.filter((editor) => editor.checkVisibility());
    const editor = visible.find((candidate) => candidate.contains(document.activeElement)) ?? visible[0];
    return editor ? editor.innerText : null;
  });
}
