import { atomMatches, type CompiledPattern, type Lexicon, type PhraseStart, type WordRecord } from './lexicon';
import type { PatternStep } from './pattern';
import type { RawToken } from './tokens';

/** A word of a sentence as the language knows it; the words of a contraction share one span. */
export interface Word {
  readonly record: WordRecord;
  readonly start: number;
  readonly end: number;
}

/** Where a pattern matched: words `first` (inclusive) to `last` (exclusive) of the sentence. */
export interface PatternMatch {
  readonly pattern: CompiledPattern;
  readonly first: number;
  readonly last: number;
}

/** The words of raw tokens, contractions written out. */
export function wordsOf(tokens: readonly RawToken[], lexicon: Lexicon): readonly Word[] {
  const words: Word[] = [];
  for (const { word, start, end } of tokens) {
    for (const record of lexicon.recordsOf(word)) words.push({ record, start, end });
  }
  return words.some(({ record }) => record.parted) ? joinParted(words) : words;
}

/** How many words a verb and its particle stand apart at most. */
const PARTED_REACH = 12;

/** Verbs joined with the particle that ends their clause: in `ich sage für morgen ab` the `sage` counts as `absage`. */
function joinParted(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const { parted } = word.record;
    if (!parted) return word;
    const last = Math.min(words.length, index + 1 + PARTED_REACH);
    for (let at = index + 1; at < last; at += 1) {
      const joined = endsClause(words, at) ? parted.get(words[at]?.record.word ?? '') : undefined;
      if (joined) return { ...word, record: joined };
      if (endsClause(words, at)) break;
    }
    return word;
  });
}

const JOINS_CLAUSES = new Set(['und', 'oder', 'aber', 'sondern', 'denn']);

/** True for the last word before a punctuation mark, a joining word, or the end of the sentence. */
function endsClause(words: readonly Word[], index: number): boolean {
  const here = words[index];
  const next = words[index + 1];
  if (!here || !next) return true;
  return next.start - here.end > 1 || JOINS_CLAUSES.has(next.record.word);
}

/** All patterns of the lexicon that match in a sentence, each at its first place, those taken back by `unless` left out. */
export function matchPatterns(words: readonly Word[], lexicon: Lexicon): readonly PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (const element of markElements(words, lexicon)) {
    for (const pattern of lexicon.byAnchor[element] ?? []) {
      const match = matchIn(words, pattern, lexicon);
      if (match && !pattern.unless.some((veto) => matchIn(words, veto, lexicon))) matches.push(match);
    }
  }
  return matches;
}

/** Marks all elements that occur in the words; gives those that anchor a pattern. */
function markElements(words: readonly Word[], { scratch, byAnchor }: Lexicon): readonly number[] {
  const { marks } = scratch;
  const stamp = (scratch.stamp = (scratch.stamp + 1) % 0xffffffff || 1);
  const anchors: number[] = [];
  const mark = (element: number): void => {
    if (marks[element] === stamp) return;
    marks[element] = stamp;
    if (byAnchor[element]?.length) anchors.push(element);
  };
  for (let index = 0; index < words.length; index += 1) {
    const record = words[index]?.record;
    if (!record) continue;
    for (const element of record.elements) mark(element);
    for (const phrases of phrasesAt(words, index)) {
      for (const { element, rest } of phrases) {
        if (marks[element] !== stamp && phraseFollows(words, index, rest)) mark(element);
      }
    }
  }
  return anchors;
}

const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];

/** Lengths in words with which `element` matches at `index`; empty when it does not. */
export function lengthsAt(words: readonly Word[], index: number, element: number): readonly number[] {
  const record = words[index]?.record;
  if (!record) return NONE;
  const alone = record.elements.includes(element);
  if (record.phrases.length === 0) return alone ? ONE : NONE;
  const lengths = alone ? [1] : [];
  for (const phrases of phrasesAt(words, index)) {
    for (const phrase of phrases) {
      if (phrase.element === element && phraseFollows(words, index, phrase.rest)) lengths.push(1 + phrase.rest.length);
    }
  }
  return lengths;
}

const NO_PHRASES: readonly (readonly PhraseStart[])[] = [];

/** Phrases that may begin at `index`, judged by the word after it. */
function phrasesAt(words: readonly Word[], index: number): readonly (readonly PhraseStart[])[] {
  const record = words[index]?.record;
  const second = words[index + 1]?.record.word;
  if (!record || second === undefined || record.phrases.length === 0) return NO_PHRASES;
  const exact = record.phrasesBefore.get(second);
  if (!exact) return record.phrasesBeforeOpen.length === 0 ? NO_PHRASES : [record.phrasesBeforeOpen];
  return [exact, record.phrasesBeforeOpen];
}

function phraseFollows(words: readonly Word[], index: number, rest: readonly string[]): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) {
    const word = words[index + 1 + offset]?.record.word;
    if (word === undefined || !atomMatches(rest[offset] ?? '', word)) return false;
  }
  return true;
}

function matchIn(words: readonly Word[], pattern: CompiledPattern, { scratch }: Lexicon): PatternMatch | null {
  for (const element of pattern.required) if (scratch.marks[element] !== scratch.stamp) return null;
  for (let first = 0; first < words.length; first += 1) {
    const last = follow(words, pattern, 0, first);
    if (last !== null) return { pattern, first, last };
  }
  return null;
}

/** Index after the last word when the steps from `step` match at `index`, else null. Gaps are short, so this is bounded. */
function follow(words: readonly Word[], pattern: CompiledPattern, step: number, index: number): number | null {
  const current = pattern.steps[step];
  if (!current) return index;
  switch (current.kind) {
    case 'start':
      return index === 0 ? follow(words, pattern, step + 1, index) : null;
    case 'end':
      return index === words.length ? index : null;
    case 'not':
      return lengthsAt(words, index, current.element).length > 0 ? null : follow(words, pattern, step + 1, index);
    case 'gap':
      return followGap(words, pattern, step, index, current.most);
    case 'element':
      return followElement(words, pattern, step, index, current);
  }
}

function followGap(
  words: readonly Word[],
  pattern: CompiledPattern,
  step: number,
  index: number,
  most: number,
): number | null {
  for (let skipped = 0; skipped <= most && index + skipped <= words.length; skipped += 1) {
    const last = follow(words, pattern, step + 1, index + skipped);
    if (last !== null) return last;
    if (words[index + skipped]?.record.stopsGap) return null;
  }
  return null;
}

function followElement(
  words: readonly Word[],
  pattern: CompiledPattern,
  step: number,
  index: number,
  { element, optional, orEdge }: Extract<PatternStep, { readonly kind: 'element' }>,
): number | null {
  for (const length of lengthsAt(words, index, element)) {
    const last = follow(words, pattern, step + 1, index + length);
    if (last !== null) return last;
  }
  const atEdge = (orEdge === 'start' && index === 0) || (orEdge === 'end' && index === words.length);
  return optional || atEdge ? follow(words, pattern, step + 1, index) : null;
}
