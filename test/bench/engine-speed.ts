import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { EngineMessage } from '../../utils/domain/message';
import { loadLanguages } from '../../utils/languages/load';
import { analyseThread } from '../../utils/signals/engine';

/** Rounds over the text; the fastest counts, so that a busy machine disturbs less. */
const ROUNDS = 5;

export interface EngineSpeed {
  readonly messages: number;
  readonly characters: number;
  readonly analysisMs: number;
  readonly compromiseMs: number;
}

/** The engine against compromise's plain parse, on the healthy English threads of our own corpus: ordinary mail. */
export async function measureEngine(): Promise<EngineSpeed> {
  const packs = await loadLanguages(['en']);
  const threads = ordinaryThreads();
  const messages = threads.flat();
  const analyse = () => {
    for (const thread of threads) analyseThread(thread, packs);
  };
  const parse = () => {
    for (const { text } of messages) nlp(text);
  };
  // Once unmeasured, so that neither pays for loading.
  analyse();
  parse();
  return {
    messages: messages.length,
    characters: messages.reduce((sum, { text }) => sum + text.length, 0),
    analysisMs: fastest(analyse),
    compromiseMs: fastest(parse),
  };
}

function fastest(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

interface CorpusRow {
  readonly kind: string;
  readonly messages: readonly { readonly id: string; readonly from: EngineMessage['author']; readonly body: string }[];
}

function ordinaryThreads(): EngineMessage[][] {
  const file = new URL('../corpus/own/seen-en.jsonl', import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as CorpusRow);
  return rows
    .filter(({ kind }) => kind === 'healthy')
    .map(({ messages }) =>
      messages.map(({ id, from, body }) => ({
        id,
        author: from,
        authorName: null,
        sentAt: null,
        subject: '',
        text: body,
      })),
    );
}
