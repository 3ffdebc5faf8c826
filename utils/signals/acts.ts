import type { Author } from '../domain/person';
import { meaningOf, type ActId } from '../languages/define-acts';
import { cuesAgainst, laughs } from './cues';
import type { Lexicon, Strength } from './lexicon';
import { matchPatterns, wordsOf, type Word } from './matcher';
import { tokensOf } from './tokens';

/** A stretch of a message in its own new words, offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something the writer does in a sentence, with the words that do it. */
export interface Act extends Span {
  readonly act: ActId;
  readonly strength: Strength;
  /** The pattern that found it, for explaining and for learning. */
  readonly pattern: string;
  readonly sentence: Span;
}

/** Acts of one sentence of `text`, in order of appearance; those that a cue takes back are left out. */
export function actsOf(text: string, sentence: Span, author: Author, lexicon: Lexicon): readonly Act[] {
  const words = wordsOf(tokensOf(text, sentence.start, sentence.end), lexicon);
  if (words.length === 0) return [];
  const matches = matchPatterns(words, lexicon).filter(({ pattern }) => speaks(author, pattern.act));
  if (matches.length === 0) return [];
  const context = { text: text.slice(sentence.start, sentence.end), words, jest: laughs(text) };
  return matches
    .filter((match) => {
      const { despite = [] } = meaningOf(match.pattern.act);
      return [...cuesAgainst(match, context, lexicon)].every((cue) => despite.includes(cue));
    })
    .map(({ pattern, first, last }) => ({
      act: pattern.act,
      strength: pattern.strength,
      pattern: pattern.source,
      ...spanOf(words, first, last),
      sentence,
    }))
    .sort((one, other) => one.start - other.start);
}

function speaks(author: Author, act: ActId): boolean {
  const { voice } = meaningOf(act);
  return voice === 'any' || (voice === 'me') === (author === 'me');
}

function spanOf(words: readonly Word[], first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}
