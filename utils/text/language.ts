import type { LanguageCode } from '../domain/language';
import { LANGUAGE_CUES, LANGUAGE_WORDS } from './language-words';

/** So much of a text decides its language. */
const SAMPLE_LENGTH = 2_000;
/** A language must beat each other one by this factor, and gather this many words' worth of evidence. */
const MARGIN = 1.2;
const MIN_EVIDENCE = 1;
/** Of long texts this share of words must be known; less is another language that borrows a few. */
const MIN_SHARE = 0.12;

const JUDGED: Readonly<Record<LanguageCode, true>> = { en: true, es: true, de: true };
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly string[]> = indexWords();
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const LATIN = /\p{Script=Latin}/u;
const NOISE = /https?:\/\/\S+|\S+@\S+/g;

/**
 * The language of a text, if it is one the engine judges: by small words, letters and endings. Works from a few words
 * on; null when they do not decide, or when the text is in another language.
 */
export function languageOf(text: string): LanguageCode | null {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(NOISE, ' ').toLowerCase();
  const words = sample.match(WORD) ?? [];
  if (!words.every((word) => LATIN.test(word)) && words.filter((word) => LATIN.test(word)).length < words.length / 2) {
    return null;
  }
  const { scores, seen } = evidenceIn(sample, words);
  const [best, second] = [...scores].sort((left, right) => right[1] - left[1]);
  if (best === undefined || !isJudged(best[0]) || !seen.has(best[0])) return null;
  const enough = best[1] >= Math.max(MIN_EVIDENCE, words.length * MIN_SHARE);
  return enough && best[1] >= (second?.[1] ?? 0) * MARGIN ? best[0] : null;
}

interface Evidence {
  readonly scores: ReadonlyMap<string, number>;
  /** Languages of which a word was found: letters alone make no language. */
  readonly seen: ReadonlySet<string>;
}

function evidenceIn(sample: string, words: readonly string[]): Evidence {
  const scores = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    scores.set(code, (scores.get(code) ?? 0) + weight);
  };
  for (const word of words) {
    const codes = LANGUAGES_OF_WORD.get(word.replaceAll('’', "'")) ?? [];
    // A word that several languages share says less.
    for (const code of codes) add(code, 1 / Math.sqrt(codes.length));
  }
  const seen = new Set(scores.keys());
  for (const { code, pattern, weight } of LANGUAGE_CUES) add(code, (sample.match(pattern)?.length ?? 0) * weight);
  return { scores, seen };
}

function isJudged(code: string): code is LanguageCode {
  return code in JUDGED;
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [code, list] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of new Set(list.split(/\s+/))) {
      const codes = index.get(word);
      if (codes === undefined) index.set(word, [code]);
      else codes.push(code);
    }
  }
  return index;
}
