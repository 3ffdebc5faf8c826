import { ABBREVIATIONS, GERMAN_ORDINAL_AFTER, GERMAN_ORDINAL_BEFORE } from './abbreviations';

/** One sentence with its place in the text. */
export interface Sentence {
  /** Exact substring, without surrounding white space. */
  readonly text: string;
  /** Offset of its first UTF-16 unit. */
  readonly start: number;
  /** Offset after its last UTF-16 unit. */
  readonly end: number;
}

/** Mail programs wrap plain text at 66 to 80 columns; a shorter line ends because its author ended it. */
const WRAP_COLUMN = 52;
/** Stands for a full stop that ends no sentence: a letter to the segmenter, one unit long. */
const NO_STOP = '\u02d1';

const LINK = /(?:https?:\/\/|www\.)[^\s<>]+|[^\s@<>()]{1,64}@[^\s@<>()]{1,190}/giu;
const DOTTED_NAME = /[\p{L}\d_-]\.(?=[\p{L}\d])/gu;
const LIST_NUMBER = /^[ \t]*(?:\d{1,3}|\p{L})\.(?=[ \t])/gmu;
const INITIAL = /(?<=(?:^|[\s(])\p{Lu})\.(?=[ \t]\p{Lu})/gmu;
const ELLIPSIS = /\.(?=\.)/g;
const NUMBER_STOP = /(?<!\p{L})(\p{L}{1,20})[ \t]{1,3}\d{1,2}\.(?=[ \t]{1,3}(\p{L}{1,24}))/gu;
const LIST_START = /^[ \t]*(?:[-*•·–—+▪◦]|\d{1,3}[.)]|\p{L}\))[ \t]/u;
const CAPITAL_START = /^[\s"'„“(¿¡]*\p{Lu}/u;
const TERMINATED = /[.!?…:;。！？][)"'“”’»]*$/u;

/**
 * Splits text into sentences: `Intl.Segmenter`, helped over abbreviations, initials, ordinals, links and decimals,
 * wrapped lines joined, list items and headings apart.
 *
 * @param language BCP 47 tag; `en`, `es` and `de` bring their abbreviations
 * @throws RangeError when the tag is malformed
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const block of blocksOf(text)) {
    const shadow = shadowOf(text.slice(block.start, block.end), language);
    for (const { index, segment } of segmenter.segment(shadow)) {
      const sentence = trimmed(text, block.start + index, block.start + index + segment.length);
      if (sentence !== null) sentences.push(sentence);
    }
  }
  return sentences;
}

/** A copy of the same length in which nothing looks like the end of a sentence that is none. */
function shadowOf(text: string, language: string): string {
  const hide = (match: string): string => match.replace(/[.?!]/g, NO_STOP);
  const code = language.slice(0, 2).toLowerCase();
  const linked = text.replace(/\s/g, ' ').replace(LINK, (link) => {
    const end = endOfLink(link);
    return hide(link.slice(0, end)) + link.slice(end);
  });
  const masked = hideAbbreviations(linked, code)
    .replace(DOTTED_NAME, hide)
    .replace(LIST_NUMBER, hide)
    .replace(INITIAL, NO_STOP)
    .replace(ELLIPSIS, hide);
  return code === 'de' ? hideOrdinals(masked) : masked;
}

/** Punctuation behind a link belongs to the sentence. */
function endOfLink(link: string): number {
  let end = link.length;
  while (end > 0 && '.?!,;:'.includes(link.charAt(end - 1))) end -= 1;
  return end;
}

function hideAbbreviations(text: string, code: string): string {
  const pattern = patternOf(code);
  return pattern === null ? text : text.replace(pattern, (match) => match.replaceAll('.', NO_STOP));
}

const patterns = new Map<string, RegExp | null>();

/** One pattern for all abbreviations of a language, built on first use. */
function patternOf(code: string): RegExp | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const list = ABBREVIATIONS[code];
  const pattern = list === undefined ? null : abbreviationPattern(list);
  patterns.set(code, pattern);
  return pattern;
}

function abbreviationPattern(list: readonly string[]): RegExp {
  const longestFirst = [...list].sort((left, right) => right.length - left.length);
  const words = longestFirst.map((word) => word.replaceAll('.', '\\.')).join('|');
  return new RegExp(`(?<![\\p{L}\\d])(?:${words})\\.(?=[ \\t]?[\\p{L}\\d"„“(])`, 'giu');
}

/** German ordinals end with a full stop and are followed by a capital: "am 3. Mai", "die 2. Rate". */
function hideOrdinals(text: string): string {
  return text.replace(NUMBER_STOP, (match, before: string, after: string) => {
    const isOrdinal =
      GERMAN_ORDINAL_BEFORE.includes(before.toLowerCase()) || GERMAN_ORDINAL_AFTER.includes(after.toLowerCase());
    return isOrdinal ? `${match.slice(0, -1)}${NO_STOP}` : match;
  });
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** Runs of lines that were one line before a mail program wrapped them. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { start: number; end: number }[] = [];
  let start = 0;
  let previous: string | null = null;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    const last = blocks.at(-1);
    if (last !== undefined && previous !== null && isWrapped(previous, line)) last.end = end;
    else if (line.trim() !== '') blocks.push({ start, end });
    previous = line;
    if (found === -1) break;
    start = end + 1;
  }
  return blocks;
}

/** True when `next` goes on with the sentence of `line`: the break was put there by a program. */
function isWrapped(line: string, next: string): boolean {
  if (line.trim() === '' || next.trim() === '' || LIST_START.test(next)) return false;
  const long = line.trimEnd().length >= WRAP_COLUMN;
  if (long) return true;
  return !CAPITAL_START.test(next) && !TERMINATED.test(line.trimEnd()) && /^\s*\p{Ll}/u.test(next);
}

function trimmed(text: string, start: number, end: number): Sentence | null {
  const raw = text.slice(start, end);
  const inner = raw.trim();
  if (inner === '') return null;
  const from = start + raw.indexOf(inner);
  return { text: inner, start: from, end: from + inner.length };
}
