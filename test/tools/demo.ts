// `npm start`: the demo mailbox with the extension loaded. With a display a window opens and stays; without one every
// thread is walked through headless, what the sidebar says is printed, and a picture of each is saved.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readThreads, type CorpusThread } from '../fixtures/demo-mailbox/corpus';
import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../fixtures/demo-mailbox/page';
import { buildWhenMissing } from './browser/build';
import { launchExtensionBrowser } from './browser/extension-browser';
import { openPanel, panelText } from './browser/panel';
import { root } from './rings/ring';

const MAILBOX = 'https://mail.google.com/mail/u/0/';
const PICTURES = path.join(root, 'test/pictures/demo');

buildWhenMissing();
const threads = readThreads();
const mailbox = demoMailboxResponse(threads);
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) || process.platform !== 'linux';
const browser = await launchExtensionBrowser({
  answer: (url) => (url.origin === new URL(MAILBOX).origin ? mailbox : null),
  headless: !hasDisplay,
});
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(`${MAILBOX}#inbox`);

if (hasDisplay) {
  console.log('The demo mailbox is open with Good Terms loaded. Open a thread; close the window to end.');
  await browser.context.waitForEvent('close', { timeout: 0 });
} else {
  await walkThrough(page, threads);
}
await browser.close();

async function walkThrough(page: Page, threads: readonly CorpusThread[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const thread of threads) {
    await page.goto(`${MAILBOX}#inbox/${tokenOf(thread)}`);
    const panel = await openPanel(page, thread.client.name);
    console.log(
      `\n${thread.id} (${thread.kind}): ${thread.messages[0]?.subject ?? ''}\n${indent(await panelText(panel))}`,
    );
    await page.screenshot({ path: path.join(PICTURES, `${thread.id}.png`) });
  }
  console.log(`\n${String(threads.length)} pictures in ${path.relative(process.cwd(), PICTURES)}`);
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}
