// Finds training rows that repeat what the engine is measured on.
import { tokensOf } from '../../../utils/signals/tokens';

/** Words in a run that counts as repeated, and the share of a text's runs that makes it a near-duplicate. */
const RUN = 5;
const SHARE = 0.5;
/** Shorter texts are formulas of courtesy that everybody writes. */
const LEAST_RUNS = 3;

/** All runs of five words of a text; none when it is shorter. */
export function shinglesOf(text: string): readonly string[] {
  const words = tokensOf(text).map(({ word }) => word);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' '));
}

/** Knows texts again that share half of their runs of words with one of the texts given. */
export function likenessesIn(texts: readonly string[]): { readonly isLike: (text: string) => boolean } {
  const known = new Set(texts.flatMap(shinglesOf));
  return {
    isLike: (text) => {
      const runs = shinglesOf(text);
      return runs.length >= LEAST_RUNS && runs.filter((run) => known.has(run)).length / runs.length >= SHARE;
    },
  };
}
