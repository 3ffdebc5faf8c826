import * as z from 'zod/mini';
import { browser } from '#imports';
import type { Sheet } from './domain/sheet';

/** Longest line of a sheet, characters: a paragraph of a letter. */
const LINE_LIMIT = 10_000;
const MOST_LINES = 200;

const line = z.string().check(z.maxLength(LINE_LIMIT));
const sheet = z.object({
  kind: z.enum(['letter', 'notes']),
  title: line,
  parts: z
    .array(
      z.object({
        heading: z.nullable(line),
        lines: z.array(line).check(z.maxLength(MOST_LINES)),
        look: z.enum(['paragraphs', 'points', 'boxes', 'answers']),
      }),
    )
    .check(z.maxLength(MOST_LINES)),
});

/** Opens a sheet in a tab of its own; until it is taken it lies in memory only. @throws ZodError for a wrong shape. */
export async function openSheet(value: Sheet): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: sheet.parse(value) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html#${id}`) });
}

/** The sheet under an id; null when there is none any more. It stays until the browser closes, so reloading works. */
export async function readSheet(id: string): Promise<Sheet | null> {
  const key = keyOf(id);
  const stored = sheet.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : null;
}

function keyOf(id: string): string {
  return `sheet:${id}`;
}
