import { BOILERPLATES } from './boilerplate/catalog';
import { countHeld, holdsAny, isSeparator, type Line } from './lines';

const SENT_FROM: readonly string[] = BOILERPLATES.flatMap((language) => language.sentFrom);
const SENT_FROM_ENDS: readonly string[] = BOILERPLATES.flatMap((language) => language.sentFromEnds);
const LEGAL: readonly string[] = BOILERPLATES.flatMap((language) => language.legal);
const LEGAL_HINTS: readonly string[] = BOILERPLATES.flatMap((language) => language.legalHints);
const LIST_FOOTER: readonly string[] = BOILERPLATES.flatMap((language) => language.listFooter);
const BULK: readonly string[] = BOILERPLATES.flatMap((language) => language.bulk);
const BANNERS: readonly string[] = BOILERPLATES.flatMap((language) => language.banner);

/** Footers are looked for in so many paragraphs from the end: legal notices run long, mail bodies longer. */
const PARAGRAPHS_FROM_END = 14;
/** Longer paragraphs are no footers; they are looked at in parts. */
const PARAGRAPH_LINES = 100;
const PARAGRAPH_LENGTH = 8_000;
const DEVICE_LINE_LENGTH = 110;
const DEVICE_LINE_WORDS = 11;
const BANNER_LINES = 8;
const LIST_FOOTER_LINES = 15;
const WRAPPED_LENGTH = 50;

/** Lines that belong together: between blank lines or drawn separators. `end` is exclusive. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The last paragraphs of the lines, last one first. */
export function lastParagraphs(lines: readonly Line[], count: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let end = lines.length;
  while (end > 0 && paragraphs.length < count) {
    while (end > 0 && parts(lines[end - 1])) end -= 1;
    let start = end;
    while (start > 0 && end - start < PARAGRAPH_LINES && !parts(lines[start - 1])) start -= 1;
    if (start < end) paragraphs.push({ start, end, folded: foldedText(lines.slice(start, end)) });
    end = start;
  }
  return paragraphs;
}

/** The lines without what servers, lists, scanners, phones and legal departments add below. */
export function withoutFooters(lines: readonly Line[]): readonly Line[] {
  const notice = lastParagraphs(lines, PARAGRAPHS_FROM_END).findLast((paragraph) => isLegal(paragraph.folded));
  if (notice !== undefined) return lines.slice(0, noticeStart(lines, notice));
  const last = lastParagraphs(lines, 1)[0];
  if (last === undefined) return lines;
  if (isListFooter(last)) return lines.slice(0, last.start);
  return withoutDeviceLines(lines, last);
}

/** The lines without the warning a mail server puts on top. */
export function withoutBanner(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !line.blank);
  if (first === -1) return lines;
  let end = first;
  while (end < lines.length && end - first < BANNER_LINES && lines[end]?.blank === false) end += 1;
  const paragraph = lines.slice(first, end);
  if (!holdsAny(foldedText(paragraph), BANNERS)) return lines;
  const lastWarning = paragraph.findLastIndex((line) => holdsAny(line.folded, BANNERS) || isSeparator(line));
  return lines.slice(first + lastWarning + 1);
}

/** True for the line a phone or mail app adds below ("Sent from my phone"); a sentence that begins like it is none. */
export function isDeviceLine(line: Line): boolean {
  if (line.folded.length > DEVICE_LINE_LENGTH) return false;
  const bare = line.folded.replace(/^[-–—<([\s]+/, '').replace(/[\])>.!\s]+$/, '');
  if (bare.split(' ').length > DEVICE_LINE_WORDS || bare.includes(', ') || /[.!?] /.test(bare)) return false;
  return SENT_FROM.some((phrase) => bare.startsWith(phrase)) || SENT_FROM_ENDS.some((phrase) => bare.endsWith(phrase));
}

function withoutDeviceLines(lines: readonly Line[], last: Paragraph): readonly Line[] {
  const firstDevice = lines.slice(last.start, last.end).findIndex(isDeviceLine);
  if (firstDevice === -1) return lines;
  const below = lines.slice(last.start + firstDevice, last.end);
  return below.every((line) => isDeviceLine(line) || isLink(line)) ? lines.slice(0, last.start + firstDevice) : lines;
}

/** A question to the reader about confidentiality is no notice. */
function isLegal(folded: string): boolean {
  return !folded.endsWith('?') && (holdsAny(folded, LEGAL) || countHeld(folded, LEGAL_HINTS) >= 2);
}

/** The line where a notice begins: names and greetings set right above it, without a blank line, are the author's. */
function noticeStart(lines: readonly Line[], { start, end }: Paragraph): number {
  const phrases = [...LEGAL, ...LEGAL_HINTS];
  let first = start;
  while (first < end - 1 && !holdsAny(foldedText(lines.slice(first, first + 2)), phrases)) first += 1;
  while (first > start && continues(lines[first - 1])) first -= 1;
  return first;
}

/** A full line that does not end a sentence goes on in the next one. */
function continues(line: Line | undefined): boolean {
  return line !== undefined && line.trimmed.length >= WRAPPED_LENGTH && !/[.!?]$/.test(line.trimmed);
}

/** A list's footer; "we no longer wish to receive …" in a client's own last paragraph has neither link nor company. */
function isListFooter({ start, end, folded }: Paragraph): boolean {
  if (end - start > LIST_FOOTER_LINES || folded.endsWith('?')) return false;
  if (holdsAny(folded, LIST_FOOTER)) return true;
  const phrases = countHeld(folded, BULK);
  return phrases >= 2 || (phrases === 1 && (/https?:|www\.|\S@\S/.test(folded) || folded.split(' ').length <= 5));
}

function isLink(line: Line): boolean {
  return /^<?https?:\S+$/.test(line.folded);
}

function parts(line: Line | undefined): boolean {
  return line === undefined || line.blank || isSeparator(line);
}

function foldedText(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length > PARAGRAPH_LENGTH) break;
    text += ` ${line.folded.slice(0, PARAGRAPH_LENGTH)}`;
  }
  return text.trim();
}
