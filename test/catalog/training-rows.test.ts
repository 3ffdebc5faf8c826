import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../utils/domain/language';
import { WORD_SIGNAL_IDS } from '../../utils/domain/signal';
import { trainingRows } from '../tools/training/corpus';
import { likenessesIn, shinglesOf } from '../tools/training/likeness';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Texts of all labelled threads of a language, also of those kept for reporting. */
function evaluationTexts(code: string): readonly string[] {
  return ['own', 'dev'].flatMap((folder) => {
    const path = `${CORPUS}${folder}`;
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((file) => file.endsWith(`-${code}.jsonl`))
      .flatMap((file) => readFileSync(`${path}/${file}`, 'utf8').split('\n').filter(Boolean))
      .flatMap((line) => (JSON.parse(line) as { messages: { body: string }[] }).messages.map(({ body }) => body));
  });
}

describe.each(LANGUAGE_CODES)('training rows in %s', (code) => {
  const rows = trainingRows(code);

  it('name known signals only, and hold a text', () => {
    for (const { text, signals } of rows) {
      expect(text.trim()).not.toBe('');
      for (const signal of signals) expect(WORD_SIGNAL_IDS).toContain(signal);
    }
  });

  it('repeat nothing of the threads that the engine is measured on', () => {
    const known = likenessesIn(evaluationTexts(code));
    expect(rows.map(({ text }) => text).filter((text) => known.isLike(text))).toEqual([]);
  });
});

it('knows a text again with a word changed, and takes another on the same matter for new', () => {
  const known = likenessesIn([
    'Hello Ann, we still have not received the money for the spring brochure, sorry. Best, Bo',
  ]);
  expect(known.isLike('we still have not received the money for the autumn brochure')).toBe(true);
  expect(known.isLike('the money for the brochure has not come in, I am afraid')).toBe(false);
  expect(shinglesOf('Thanks!')).toEqual([]);
});
