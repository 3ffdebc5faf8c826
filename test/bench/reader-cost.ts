import type { CDPSession, Page } from '@playwright/test';
import { readThreads } from '../fixtures/demo-mailbox/corpus';
import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../fixtures/demo-mailbox/page';
import { outlookPageHtml } from '../fixtures/outlook/page';
import { OUTLOOK_PAGES } from '../fixtures/outlook/pages/catalog';
import { buildWhenMissing } from '../tools/browser/build';
import { launchExtensionBrowser, type Answer } from '../tools/browser/extension-browser';

const GMAIL = 'https://mail.google.com/mail/u/0/';
const DURATION_MS = 10_000;
/** Changes per 10 ms tick: 2,000 a second. */
const CHANGES_PER_TICK = 20;
const TICK_MS = 10;
/** Elements beside the mail: the pages of mail clients have some thousands. */
const FILLER_ELEMENTS = 4_000;
/** The reader has started and read by then, ms. */
const SETTLE_MS = 2_000;

export interface ReaderCost {
  readonly page: string;
  readonly mutations: number;
  /** Part of the time the mail page's main thread spent in our content script, 0 to 1. */
  readonly share: number;
}

/** Replays changes that concern no thread on pages with and without an open one, and profiles each main thread. */
export async function measureReader(): Promise<readonly ReaderCost[]> {
  buildWhenMissing();
  const pages = mailPages();
  let answer: Answer = () => null;
  const browser = await launchExtensionBrowser({ answer: (url) => answer(url) });
  try {
    const costs: ReaderCost[] = [];
    for (const mail of pages) {
      answer = mail.answer;
      const page = await browser.context.newPage();
      await page.goto(mail.url);
      await page.waitForTimeout(SETTLE_MS);
      costs.push({ page: mail.name, ...(await measurePage(page, await browser.context.newCDPSession(page))) });
      await page.close();
    }
    return costs;
  } finally {
    await browser.close();
  }
}

interface MailPage {
  readonly name: string;
  readonly url: string;
  readonly answer: Answer;
}

function mailPages(): readonly MailPage[] {
  const threads = readThreads();
  const mailbox = demoMailboxResponse(threads);
  const gmail: Answer = ({ hostname }) => (hostname === 'mail.google.com' ? mailbox : null);
  const outlook = (name: string, test: string): MailPage[] => {
    const page = OUTLOOK_PAGES[test]?.page;
    if (!page) return [];
    const body = outlookPageHtml(page);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return [{ name, url: page.url, answer: () => ({ status: 200, headers, body }) }];
  };
  return [
    { name: 'Gmail, open thread', url: `${GMAIL}#inbox/${threads[0] ? tokenOf(threads[0]) : ''}`, answer: gmail },
    { name: 'Gmail, list', url: GMAIL, answer: gmail },
    ...outlook('Outlook, open thread', 'grouped-three'),
    ...outlook('Outlook, list', 'list-without-pane'),
  ];
}

async function measurePage(page: Page, session: CDPSession): Promise<Omit<ReaderCost, 'page'>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  const mutations = await page.evaluate(replayUnrelatedChanges, {
    durationMs: DURATION_MS,
    tickMs: TICK_MS,
    changes: CHANGES_PER_TICK,
    fillers: FILLER_ELEMENTS,
  });
  const { profile } = await session.send('Profiler.stop');
  // What the browser does at our bidding (queries, layout) stands below our functions in the tree of calls.
  const ours = new Set<number>();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const deltas = profile.timeDeltas ?? [];
  const spent = (profile.samples ?? []).reduce((sum, id, index) => sum + (ours.has(id) ? (deltas[index] ?? 0) : 0), 0);
  return { mutations, share: spent / (profile.endTime - profile.startTime) };
}

/** Runs in the page: tooltips, counters, chat bubbles, rows of the list, pictures of a mail come and go. */
function replayUnrelatedChanges(plan: {
  durationMs: number;
  tickMs: number;
  changes: number;
  fillers: number;
}): Promise<number> {
  const selectors = ['body', 'body', '[gh=tl], #MailList', '.a3s, [id^="UniqueMessageBody"]'];
  const [fillers, ...places] = selectors.map((selector) => {
    const stage = document.createElement('div');
    (document.querySelector(selector) ?? document.body).append(stage);
    return stage;
  });
  for (let filler = 0; filler < plan.fillers; filler += 1) fillers?.append(document.createElement('span'));
  let made = 0;
  return new Promise((resolve) => {
    const ends = performance.now() + plan.durationMs;
    const timer = setInterval(() => {
      for (let change = 0; change < plan.changes; change += 1) {
        const stage = places[change % places.length];
        const bubble = document.createElement('span');
        bubble.textContent = String(made);
        bubble.className = `c${String(made % 7)}`;
        stage?.append(bubble);
        if (stage && stage.childElementCount > 100) stage.firstElementChild?.remove();
        document.body.classList.toggle('hover');
        made += 1;
      }
      if (performance.now() < ends) return;
      clearInterval(timer);
      for (const stage of [fillers, ...places]) stage?.remove();
      resolve(made);
    }, plan.tickMs);
  });
}
