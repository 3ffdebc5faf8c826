import type { Medium } from '../domain/draft';

/** How many words the body of a reply should have, greeting and close left out (B5, proposal). */
export const BODY_WORDS: Readonly<Record<Medium, { readonly least: number; readonly most: number }>> = {
  mail: { least: 60, most: 180 },
  letter: { least: 60, most: 350 },
};

/** Words of a text, numbers included. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
