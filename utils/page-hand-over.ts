import * as z from 'zod/mini';
import { browser } from '#imports';
import type { PageText } from './mail/page/page-text';

/** Longest text taken from a page, characters; more is no message of a person. */
const TEXT_LIMIT = 200_000;

const pageText = z.object({
  title: z.string(),
  host: z.string(),
  from: z.enum(['selection', 'article', 'nothing']),
  text: z.string().check(z.maxLength(TEXT_LIMIT)),
});

/** What a page gave. @throws ZodError when the shape is wrong or the text too long. */
export function parsePageText(value: unknown): PageText {
  return pageText.parse(value);
}

/** Keeps a page's text for the tab about to open, in memory only. @returns the id to take it by. */
export async function handOverPage(text: PageText): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: text });
  return id;
}

/** Takes a page's text; it is gone from the session store afterwards. Null when there is none under the id. */
export async function takePage(id: string): Promise<PageText | null> {
  const key = keyOf(id);
  const stored = pageText.safeParse((await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return stored.success ? stored.data : null;
}

function keyOf(id: string): string {
  return `page:${id}`;
}
