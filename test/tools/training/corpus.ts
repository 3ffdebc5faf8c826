// What the judge learns from: our own rows and threads, and ordinary public mail that is read but never copied here.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../../../utils/domain/language';
import type { Author } from '../../../utils/domain/person';
import type { WordSignalId } from '../../../utils/domain/signal';
import { readThreads, type LabelledThread } from '../evaluation/threads';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** A labelled message with what was said before it. */
export interface TrainingRow {
  readonly context: readonly { readonly from: Author; readonly text: string }[];
  readonly from: Author;
  readonly text: string;
  readonly signals: readonly WordSignalId[];
  /** Rows of a block share plots and writers: they are held out together. */
  readonly block: number;
  /** True for rows that nobody wrote a rule by: they tell what a rule is worth. */
  readonly fresh: boolean;
}

const BLOCK = 50;

/** All rows of a language, from every file of `test/corpus/train` that ends in its code. */
export function trainingRows(code: LanguageCode): readonly TrainingRow[] {
  const folder = join(CORPUS, 'train');
  const files = readdirSync(folder).filter((file) => file.endsWith(`-${code}.jsonl`));
  return files.sort().flatMap((file, fileIndex) =>
    (objectsOf(join(folder, file)) as readonly Omit<TrainingRow, 'block' | 'fresh'>[]).map((row, index) => ({
      ...row,
      block: fileIndex * 1000 + Math.floor(index / BLOCK),
      fresh: !file.startsWith('rows'),
    })),
  );
}

/** Labelled threads for development. The unseen ones are for reporting and are never opened here. */
export async function trainingThreads(code: LanguageCode): Promise<readonly LabelledThread[]> {
  const files = [`own/seen-${code}.jsonl`, `dev/dev-${code}.jsonl`]
    .map((file) => join(CORPUS, file))
    .filter(existsSync);
  return (await Promise.all(files.map(readThreads))).flat();
}

/** Ordinary texts, with the share of each file that is learned from; the rest is held out to count false alarms. */
const ORDINARY: Readonly<Record<LanguageCode, readonly (readonly [file: string, take: number])[]>> = {
  en: [
    ['real-mail-en.jsonl', 2],
    ['real-threads-en.jsonl', 2],
    ['tone/en-banking77.jsonl', 6],
  ],
  es: [],
  de: [
    ['usenet-de.jsonl', 2],
    ['real-mail-de.jsonl', 2],
  ],
};

export interface OrdinaryText {
  readonly text: string;
  readonly heldOut: boolean;
}

/** Ordinary texts of a language where the public corpus lies beside the project; none where it does not. */
export function ordinaryTexts(code: LanguageCode, publicFolder: string): readonly OrdinaryText[] {
  return ORDINARY[code].flatMap(([file, share]) => {
    const path = join(publicFolder, file);
    if (!existsSync(path)) return [];
    return (objectsOf(path) as readonly { readonly body?: string; readonly text?: string }[])
      .map(({ body, text }, index) => ({ text: body ?? text ?? '', heldOut: index % 2 === 1, index }))
      .filter(({ heldOut, index }) => heldOut || index % share === 0);
  });
}

function objectsOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}
