import { expect } from '@playwright/test';
import { readThreads } from '../fixtures/demo-mailbox/corpus';
import { threadIdOf, tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../fixtures/demo-mailbox/page';
import { test } from './gmail-adapter-page';

const THREADS = readThreads();

test('every thread of the demo mailbox is read whole: people, times and the words of the record', async ({ gmail }) => {
  const response = demoMailboxResponse(THREADS);
  await gmail.page.route('**/*', (route) => route.fulfill({ ...response, headers: { ...response.headers } }));
  await gmail.page.goto('https://mail.google.com/mail/u/0/#inbox');
  expect(await gmail.read()).toMatchObject({ kind: 'no-thread', reason: 'list' });
  for (const thread of THREADS) {
    await gmail.page.evaluate((hash) => (location.hash = hash), `inbox/${tokenOf(thread)}`);
    await expect(gmail.page.locator(`h2[data-legacy-thread-id="${threadIdOf(thread)}"]`)).toBeVisible();
    while ((await gmail.page.locator('.adf:visible').count()) > 0)
      await gmail.page.locator('.adf:visible').first().click();
    const reading = await gmail.read();
    if (reading.kind !== 'thread') throw new Error(`${thread.id}: ${reading.reason}`);
    expect(reading).toMatchObject({ account: thread.me.email, threadId: threadIdOf(thread), hiddenCount: 0 });
    expect(reading.messages.map(({ date }) => date)).toEqual(thread.messages.map(({ date }) => date.slice(0, 16)));
    for (const [index, message] of thread.messages.entries()) {
      const { sender, body } = reading.messages[index]!;
      expect(sender.email).toBe(message.fromEmail.toLowerCase());
      expect(squeezed(body ?? '')).toBe(squeezed(message.body));
    }
  }
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
