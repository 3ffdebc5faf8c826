import { readThreads } from '../fixtures/demo-mailbox/corpus';
import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../fixtures/demo-mailbox/page';
import { buildWhenMissing } from '../tools/browser/build';
import { launchExtensionBrowser, sidebarFrame } from '../tools/browser/extension-browser';

const MAILBOX = 'https://mail.google.com/mail/u/0/';
const DURATION_MS = 10_000;
/** Changes per 10 ms tick: 2,000 a second. */
const CHANGES_PER_TICK = 20;
const TICK_MS = 10;

export interface ReaderCost {
  readonly durationMs: number;
  readonly mutations: number;
  /** Part of the time the mail page's main thread spent in our content script, 0 to 1. */
  readonly share: number;
}

/** Replays changes that concern no thread on a page with an open one, and profiles the page's main thread. */
export async function measureReader(): Promise<ReaderCost> {
  buildWhenMissing();
  const threads = readThreads();
  const response = demoMailboxResponse(threads);
  const browser = await launchExtensionBrowser({
    answer: ({ hostname }) => (hostname === 'mail.google.com' ? response : null),
  });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const [thread] = threads;
    await page.goto(`${MAILBOX}#inbox/${thread ? tokenOf(thread) : ''}`);
    await sidebarFrame(page);
    const session = await browser.context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    const mutations = await page.evaluate(replayUnrelatedChanges, {
      durationMs: DURATION_MS,
      tickMs: TICK_MS,
      changes: CHANGES_PER_TICK,
    });
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id),
    );
    const deltas = profile.timeDeltas ?? [];
    const spent = (profile.samples ?? []).reduce(
      (sum, id, index) => sum + (ours.has(id) ? (deltas[index] ?? 0) : 0),
      0,
    );
    return { durationMs: DURATION_MS, mutations, share: spent / (profile.endTime - profile.startTime) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: tooltips, counters and chat bubbles come and go outside the thread. */
function replayUnrelatedChanges(plan: { durationMs: number; tickMs: number; changes: number }): Promise<number> {
  const stage = document.createElement('div');
  document.body.append(stage);
  let made = 0;
  return new Promise((resolve) => {
    const ends = performance.now() + plan.durationMs;
    const timer = setInterval(() => {
      for (let change = 0; change < plan.changes; change += 1) {
        const bubble = document.createElement('span');
        bubble.textContent = String(made);
        bubble.className = `c${String(made % 7)}`;
        stage.append(bubble);
        if (stage.childElementCount > 100) stage.firstElementChild?.remove();
        made += 1;
      }
      if (performance.now() < ends) return;
      clearInterval(timer);
      stage.remove();
      resolve(made);
    }, plan.tickMs);
  });
}
