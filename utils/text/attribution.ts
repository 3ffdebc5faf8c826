import { ATTRIBUTIONS } from './boilerplate/attributions';
import { fold, type Line } from './lines';

/** An attribution ("On Monday … wrote:") may be wrapped over this many lines. */
const MAX_LINES = 4;
const MAX_LENGTH = 320;

const STARTS: readonly string[] = ATTRIBUTIONS.flatMap((language) =>
  language.attributionStarts.map((word) => `${word} `),
);
const ASIAN_STARTS: readonly string[] = ['在', '于', '於'];
const VERBS: readonly string[] = ATTRIBUTIONS.flatMap((language) => language.wrote);
const ADDRESSED: ReadonlySet<string> = new Set(ATTRIBUTIONS.flatMap((language) => language.you));

const ANGLED_ADDRESS = /<[^<>\s]{1,120}@[^<>\s]{1,120}>|\[mailto:|\([^()\s]{1,120}@[^()\s]{1,120}\)|<mailto:/;
const ADDRESS = /[^\s@<>]@[^\s@<>]/;
const DATED = /\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d年/;
const ENDS_A_SENTENCE = /[\p{Ll}\d)][.!?]$/u;
const LETTERS = /\p{L}/u;

/** Where an attribution ends, and how sure it is one: a weak one counts only when marked lines follow. */
export interface Attribution {
  /** Index of its last line. */
  readonly end: number;
  readonly strength: 'strong' | 'weak';
}

/** The attribution that begins at line `index`, null when there is none. */
export function attributionAt(lines: readonly Line[], index: number): Attribution | null {
  const first = lines[index];
  if (first === undefined || first.blank) return null;
  const end = endOfWindow(lines, index);
  if (end === null) return null;
  const strength = strengthOf(joined(lines, index, end));
  if (strength === null) return null;
  if (end > index && startsLater(lines, index, end)) return null;
  return { end, strength };
}

/** The first line of the attribution that ends at line `end`, null when that line ends none. */
export function attributionEndingAt(lines: readonly Line[], end: number): number | null {
  for (let start = Math.max(0, end - MAX_LINES + 1); start <= end; start += 1) {
    if (attributionAt(lines, start)?.end === end) return start;
  }
  return null;
}

/** The first line at or after `index` that ends with a colon, within reach and without a gap. */
function endOfWindow(lines: readonly Line[], index: number): number | null {
  let length = 0;
  for (let end = index; end < index + MAX_LINES; end += 1) {
    const line = lines[end];
    if (line === undefined || line.blank || (line.quoted && end > index)) return null;
    length += line.trimmed.length;
    if (length > MAX_LENGTH) return null;
    if (line.colon) return end;
    if (end === index && ENDS_A_SENTENCE.test(line.trimmed)) return null;
  }
  return null;
}

/** True when the attribution begins on a later line and `index` is the author's last line above it. */
function startsLater(lines: readonly Line[], index: number, end: number): boolean {
  if (opens(lines[index]?.folded ?? '')) return false;
  return strengthOf(joined(lines, index + 1, end)) !== null;
}

function strengthOf(text: string): Attribution['strength'] | null {
  const angled = ANGLED_ADDRESS.test(text);
  const dated = DATED.test(text);
  const bare = text.replace(/[\s>*:：]+$/, '');
  if (angled && dated && (opens(text) || text.endsWith('>:') || text.endsWith('>：'))) return 'strong';
  const verb = VERBS.find((candidate) => holdsWord(bare, candidate));
  if (verb === undefined) return null;
  const atEnd = bare.endsWith(verb);
  if (angled && (dated || atEnd)) return 'strong';
  if (addresses(text)) return 'weak';
  if (dated && opens(text) && (atEnd || ADDRESS.test(text) || verbIsLate(bare, verb))) return 'strong';
  return 'weak';
}

/** German and Dutch put the name after the verb: "… schrieb Anna Berg". */
function verbIsLate(text: string, verb: string): boolean {
  const after = text.slice(text.lastIndexOf(verb) + verb.length).trim();
  return after.length > 0 && after.length <= 60 && after.split(' ').length <= 5;
}

function holdsWord(text: string, word: string): boolean {
  const at = text.lastIndexOf(word);
  if (at === -1) return false;
  if (/[^\u0000-\u024f]/.test(word)) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[at + word.length] ?? ' ';
  return !LETTERS.test(before) && !LETTERS.test(after);
}

function addresses(text: string): boolean {
  return text.split(/[\s,:：]+/).some((word) => ADDRESSED.has(word));
}

/** The text begins like an attribution: a preposition of one, a date, or a weekday cut short. */
function opens(folded: string): boolean {
  if (/^[\d"'<-]/.test(folded)) return true;
  if (/^\p{L}{2,4}[.,] ?\d/u.test(folded)) return true;
  return STARTS.some((start) => folded.startsWith(start)) || ASIAN_STARTS.some((start) => folded.startsWith(start));
}

function joined(lines: readonly Line[], start: number, end: number): string {
  return fold(
    lines
      .slice(start, end + 1)
      .map((line) => withoutMarks(line.folded))
      .join(' '),
  );
}

function withoutMarks(folded: string): string {
  return folded.replace(/^[>\s]+/, '');
}
