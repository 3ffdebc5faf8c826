// `npx tsx test/tools/import-size.ts [MEGABYTES]`: brings a made-up mailbox of that size into the real extension and
// says how fast each step was and how much memory the page took.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ME } from '../unit/archives/support';
import { buildWhenMissing } from './browser/build';
import { launchExtensionBrowser } from './browser/extension-browser';
import { writeMailbox } from './import-size/mailbox-file';
import { watchRenderers } from './import-size/process-memory';

const MOST_MINUTES = 60;

async function measure(megabytes: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'good-terms-mailbox-'));
  const file = path.join(folder, 'Inbox');
  const messages = await writeMailbox(file, megabytes);
  console.log(`${String(megabytes)} MB, ${String(messages)} mails`);

  const browser = await launchExtensionBrowser({ answer: () => null });
  const memory = watchRenderers('good-terms-');
  const page = await browser.context.newPage();
  page.setDefaultTimeout(MOST_MINUTES * 60_000);
  await page.goto(`${browser.origin}/options.html#data`);
  const seconds = clock();

  await page.locator('input[type=file]:not([accept*=json])').first().setInputFiles(file);
  await page.getByText(/mails found/u).waitFor();
  const reading = seconds();
  console.log(`  headers     ${reading.toFixed(1)} s, ${(megabytes / reading).toFixed(0)} MB a second`);
  await page.getByRole('checkbox', { name: new RegExp(ME, 'u') }).check();
  await page.getByRole('button', { name: 'See what it would add' }).click();
  await page.getByRole('button', { name: 'Bring in', exact: true }).waitFor();
  console.log(`  plan        ${seconds().toFixed(1)} s`);
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await page.getByText('Brought in.', { exact: true }).waitFor();
  const bringing = seconds();
  console.log(`  bringing in ${bringing.toFixed(1)} s, ${(messages / bringing).toFixed(0)} mails a second`);
  console.log(`  memory      ${memory().toFixed(0)} MB at most in one renderer`);
  await browser.close();
  await rm(folder, { recursive: true });
}

/** Seconds since it was last asked. */
function clock(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return (last - before) / 1_000;
  };
}

buildWhenMissing();
await measure(Number(process.argv[2] ?? 200));
