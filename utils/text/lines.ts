/** One line of a message, with what every rule wants to know of it. */
export interface Line {
  /** As received, line break included: kept lines joined give back exact parts of the input. */
  readonly raw: string;
  /** Without surrounding white space. */
  readonly trimmed: string;
  /** `fold` of the line: what phrases are compared with. */
  readonly folded: string;
  readonly blank: boolean;
  /** True when a mail client marked the line as quoted (`>` within the first four columns). */
  readonly quoted: boolean;
  /** True when it ends with a colon, quote marks and emphasis aside. */
  readonly colon: boolean;
}

const QUOTE_MARK = /^[ \t]{0,3}[>＞]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const EMPHASIS = /[*_]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/g;
const BLANKS = /\s+/g;
const NON_ASCII = /[^\0-\x7f]/;
const COLON = /[:：][>\s]*$/;
const SEPARATOR = /^[-_=*~#+•·.—–\s]{3,}$/;

/** Lower case, straight apostrophes, single spaces, no emphasis marks and nothing invisible. */
export function fold(text: string): string {
  const plain = NON_ASCII.test(text)
    ? text.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'")
    : text.replaceAll('`', "'");
  return plain.replace(EMPHASIS, '').replace(BLANKS, ' ').trim().toLowerCase();
}

/** The lines of a text; their `raw` joined is the text again. */
export function linesOf(text: string): Line[] {
  return rawLines(text).map(lineOf);
}

function lineOf(raw: string): Line {
  const trimmed = raw.replace(INVISIBLE, '').trim();
  if (trimmed === '') return { raw, trimmed, folded: '', blank: true, quoted: false, colon: false };
  const folded = fold(trimmed);
  return { raw, trimmed, folded, blank: false, quoted: QUOTE_MARK.test(raw), colon: COLON.test(folded.slice(-4)) };
}

/** The text of kept lines without blank lines around it. */
export function textOfLines(lines: readonly Line[]): string {
  const first = lines.findIndex((line) => !line.blank);
  const last = lines.findLastIndex((line) => !line.blank);
  const text = lines
    .slice(Math.max(first, 0), last + 1)
    .map((line) => line.raw)
    .join('');
  return text.trimEnd();
}

/** A line drawn with dashes, underscores or stars. */
export function isSeparator(line: Line): boolean {
  return SEPARATOR.test(line.trimmed);
}

/** Index of the first line at or after `from` that is not blank; `lines.length` when there is none. */
export function nextNonBlank(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.blank === true) index += 1;
  return index;
}

/** True when the folded text holds one of the phrases. */
export function holdsAny(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded.includes(phrase));
}

/** How many different phrases the folded text holds. */
export function countHeld(folded: string, phrases: readonly string[]): number {
  return phrases.reduce((count, phrase) => count + (folded.includes(phrase) ? 1 : 0), 0);
}

function rawLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end + 1;
    lines.push(text.slice(start, next));
    start = next;
  }
  return lines;
}
