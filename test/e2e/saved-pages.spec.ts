import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Reading } from '../../utils/domain/reading';
import { ownWords } from '../../utils/text/own-words';
import { bundleAdapter, test as base } from './adapter-browser';

const FOLDER = new URL('../fixtures/saved-pages/', import.meta.url);

/** A page written as a saved one would look, from what is known of both mail clients, and what must be read from it. */
interface SavedPage {
  readonly url: string;
  readonly expected: Reading;
}

const test = base.extend<object, { readonly bundles: Readonly<Record<'gmail' | 'outlook', string>> }>({
  bundles: [
    async ({}, provide) => {
      await provide({ gmail: await bundleAdapter('gmail'), outlook: await bundleAdapter('outlook') });
    },
    { scope: 'worker' },
  ],
});

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test.describe('a page that nobody tuned the reader for', () => {
  for (const name of names.map((file) => file.replace('.json', ''))) {
    test(name, async ({ chrome, bundles }) => {
      const { url, expected } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as SavedPage;
      const page = await chrome.newPage();
      const body = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.addInitScript({ content: bundles[expected.client === 'gmail' ? 'gmail' : 'outlook'] });
      await page.goto(url);
      const reading = await page.evaluate(() => adapterOf().read(document, new URL(location.href)));
      expect(withOwnWords(reading)).toEqual(expected);
      await page.close();
    });
  }
});

/** As `read-page` prints it: of each body the sender's own new words. */
function withOwnWords(reading: Reading): Reading {
  if (reading.kind !== 'thread') return reading;
  const messages = reading.messages.map((message) => ({
    ...message,
    body: message.body === null ? null : ownWords(message.body).text,
  }));
  return { ...reading, messages };
}
