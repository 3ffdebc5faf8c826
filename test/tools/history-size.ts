// `npx tsx test/tools/history-size.ts [CLIENTS] [MESSAGES]`: how the history page takes a history of that size: the time
// until the names and the levels stand, and the longest task of the page's thread while the user sorts, searches, scrolls.
import type { Page } from '@playwright/test';
import { fakeArchive } from '../fixtures/history/fake-archive';
import { buildWhenMissing } from './browser/build';
import { launchExtensionBrowser } from './browser/extension-browser';

const MOST_MINUTES = 15;

async function measure(clients: number, messages: number): Promise<void> {
  const browser = await launchExtensionBrowser({ answer: () => null });
  const page = await browser.context.newPage();
  page.setDefaultTimeout(MOST_MINUTES * 60_000);
  await page.goto(`${browser.origin}/options.html#data`);
  const buffer = Buffer.from(JSON.stringify(fakeArchive({ clients, messages, today: '2026-06-30' })));
  await page.locator('input[accept*=json]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Replace everything' }).click();
  const since = performance.now();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace everything' }).click();
  await page.getByText(/^Brought in \d/u).waitFor();
  console.log(`${String(clients)} clients, ${String(messages)} mails, brought in within ${seconds(since)}`);

  await page.addInitScript(watchLongTasks);
  const opened = performance.now();
  await page.goto(`${browser.origin}/history.html`);
  await page.getByRole('table').getByRole('link').first().waitFor();
  console.log(`  names after ${seconds(opened)}`);
  await page
    .getByText(/^(?:Fine|Watch|Strained|Too little mail)$/u)
    .first()
    .waitFor();
  console.log(`  levels after ${seconds(opened)}, longest task meanwhile ${await longest(page)}`);

  for (const column of ['Client', 'Level', 'Trend', 'Mails', 'Last mail']) {
    await page.getByRole('button', { name: column }).click();
    await page.waitForTimeout(400);
  }
  console.log(`  sorting:   longest task ${await longest(page)}`);
  await page.getByRole('searchbox').pressSequentially('amber foods 1', { delay: 90 });
  await page.waitForTimeout(3_000);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('nephew afternoon', { delay: 90 });
  await page.getByRole('button', { name: /quotes? (?:or|and) notes?/u }).click();
  await page.locator('mark').first().waitFor();
  console.log(`  searching: longest task ${await longest(page)}`);
  await page.getByRole('searchbox').fill('');
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, 2_000);
    await page.waitForTimeout(50);
  }
  console.log(`  scrolling: longest task ${await longest(page)}`);
  await browser.close();
}

declare global {
  interface Window {
    longestTask: number;
  }
}

/** In the page: keeps the longest task of the main thread, ms. */
function watchLongTasks(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The longest task since it was last asked; a task below 50 ms is none that anybody feels. */
async function longest(page: Page): Promise<string> {
  const duration = await page.evaluate(() => {
    const most = window.longestTask;
    window.longestTask = 0;
    return most;
  });
  return duration === 0 ? 'under 50 ms' : `${duration.toFixed(0)} ms`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}

buildWhenMissing();
await measure(Number(process.argv[2] ?? 5_000), Number(process.argv[3] ?? 100_000));
