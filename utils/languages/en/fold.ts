import { rewrites } from './rewrites';

/** A word without its possessive (`today's` is `today`); contractions stay whole, they are written out later. */
export function fold(word: string): string {
  return word.endsWith("'s") && !Object.hasOwn(rewrites, word) ? word.slice(0, -2) : word;
}
