import type { Span } from './acts';
import { tokensOf } from './tokens';

/** Bounds of an evidence quote, in words and characters (signals.md, how to label, 2). */
const LEAST_WORDS = 3;
const MOST_WORDS = 25;
const MOST_CHARACTERS = 200;

const CLAUSE_END = /[,;:.!?()\n–—]/;

/**
 * The words that convince: the act widened to whole clauses of its sentence, as long as they stay within the bounds of a
 * quote. Always an exact stretch of `text`.
 */
export function quoteSpan(text: string, act: Span, sentence: Span): Span {
  const words = tokensOf(text, sentence.start, sentence.end);
  const fits = (span: Span): boolean =>
    span.end - span.start <= MOST_CHARACTERS && countWithin(words, span) <= MOST_WORDS;
  const start = clauseStart(text, act.start, sentence.start);
  const end = clauseEnd(text, act.end, sentence.end);
  const choices: readonly Span[] = [{ start, end }, { start: act.start, end }, { start, end: act.end }, act];
  const chosen = choices.find(fits) ?? cut(act, words);
  if (countWithin(words, chosen) >= LEAST_WORDS) return chosen;
  const whole = trimmed(text, sentence);
  return fits(whole) ? whole : chosen;
}

function countWithin(words: readonly Span[], { start, end }: Span): number {
  return words.filter((word) => word.start >= start && word.end <= end).length;
}

function clauseStart(text: string, from: number, least: number): number {
  let start = from;
  while (start > least && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  while (start < from && /\s/.test(text.charAt(start))) start += 1;
  return start;
}

function clauseEnd(text: string, from: number, most: number): number {
  let end = from;
  while (end < most && !CLAUSE_END.test(text.charAt(end))) end += 1;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - (inside.length - inside.trimEnd().length),
  };
}

/** The first words of an act too long to be quoted whole. */
function cut(act: Span, words: readonly Span[]): Span {
  const inside = words.filter((word) => word.start >= act.start && word.end <= act.end).slice(0, MOST_WORDS);
  const last = inside.findLast((word) => word.end - act.start <= MOST_CHARACTERS);
  return { start: act.start, end: last?.end ?? Math.min(act.end, act.start + MOST_CHARACTERS) };
}
