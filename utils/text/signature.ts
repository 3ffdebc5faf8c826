import { BOILERPLATES } from './boilerplate/catalog';
import { lastParagraphs } from './footers';
import { isSeparator, nextNonBlank, type Line } from './lines';

const SIGN_OFFS: readonly string[] = [...new Set(BOILERPLATES.flatMap((language) => language.signOffs))];

/** More lines below "-- " are a text with a dash line in it, not a signature. */
const DELIMITED_LINES = 25;
const DELIMITER_REACH = 80;
/** How far from the end a complimentary close is looked for, and how many lines may follow it as signature. */
const SIGN_OFF_REACH = 30;
const SIGN_OFF_LENGTH = 48;
const SIGNATURE_LINES = 16;
const SIGNATURE_COLUMN = 100;
const NAME_WORDS = 4;

const DELIMITER = /^(?:--|—|– ?–)$/;
const POSTSCRIPT = /^p\.? ?[sd]\.?(?:[:.\-– ]|$)/;
const CONTACT =
  /[^\s@]@[^\s@]+\.\p{L}|https?:|\bwww\.|\+\d[\d ()/.-]{6,}|\b\d{3,5}[ )/.-]{1,3}\d{3,}|\b\d{2,3}[ .-]\d{3}[ .-]\d{2,4}|\((?:\d ?){2,5}\) ?\d{3}|\b(?:tel|phone|fax|mobile|mobil|cell|telefon|teléfono|móvil|office|direct|pager|skype|linkedin)\b ?[.:]/u;
const ROLE =
  /\b(?:director|manager|ceo|cto|cfo|coo|founder|co-founder|president|partner|attorney|counsel|analyst|associate|consultant|engineer|assistant|coordinator|geschäftsführer(?:in)?|leiter(?:in)?|inhaber(?:in)?|gerente|directora?|socia?|inc|llc|llp|ltd|limited|gmbh|corp|corporation|s\.l|s\.a|kg|street|avenue|suite|straße|strasse|calle|avda|floor|p\.o\. box)\b/u;
const SENTENCE_END = /\p{L}\p{L}[.!?]$/u;
/** Words in a row from a small letter on: a thought, not a title. */
const PROSE = /^\p{Ll}+ [\p{L}']+ [\p{L}']+ /u;
const COMPANY_END = /\b(?:inc|ltd|co|corp|st|ave|llc|tel|dept|l\.l\.p|s\.l|s\.a|e\.k|e\.v)\.$/;

/** The lines without the signature block; the complimentary close and the name stay: they are the author's. */
export function withoutSignature(lines: readonly Line[]): readonly Line[] {
  return delimited(lines) ?? afterSignOff(lines) ?? contactBlock(lines) ?? lines;
}

/** Below a line that holds only two dashes (RFC 3676 section 4.3). */
function delimited(lines: readonly Line[]): readonly Line[] | null {
  const from = Math.max(0, lines.length - DELIMITER_REACH);
  const found = lines.slice(from).findLastIndex((line) => DELIMITER.test(line.trimmed));
  if (found === -1) return null;
  const at = from + found;
  const below = lines.slice(at + 1);
  if (below.filter((line) => !line.blank).length > DELIMITED_LINES) return null;
  return [...lines.slice(0, at), ...postscript(below)];
}

/** Below "Best regards" and a name. */
function afterSignOff(lines: readonly Line[]): readonly Line[] | null {
  const from = Math.max(0, lines.length - SIGN_OFF_REACH);
  for (let at = lines.length - 1; at >= from; at -= 1) {
    const line = lines[at];
    if (line === undefined || !isSignOff(line)) continue;
    const name = nextNonBlank(lines, at + 1);
    const cut = isName(lines[name]) ? name + 1 : at + 1;
    const below = lines.slice(cut);
    const own = postscript(below);
    const block = below.slice(0, below.length - own.length).filter((other) => !other.blank);
    if (block.length === 0 || !isBlock(block)) return null;
    return [...lines.slice(0, cut), ...own];
  }
  return null;
}

/** A last paragraph of short lines with phone, address or web site in it. */
function contactBlock(lines: readonly Line[]): readonly Line[] | null {
  const last = lastParagraphs(lines, 1)[0];
  if (last === undefined || last.start === 0) return null;
  const block = lines.slice(last.start, last.end);
  if (!isBlock(block) || introduced(lines, last.start)) return null;
  const contacts = block.filter((line) => CONTACT.test(line.folded)).length;
  const roles = block.filter((line) => ROLE.test(line.folded)).length;
  const named = isName(block[0]) && block.length >= 2;
  const isSignature = named ? contacts + roles > 0 : contacts >= 2 && roles > 0;
  return isSignature ? lines.slice(0, last.start) : null;
}

/** "Ship it to:" above an address block makes the block content. */
function introduced(lines: readonly Line[], start: number): boolean {
  const before = lines.slice(Math.max(0, start - 4), start).findLast((line) => !line.blank);
  return before?.colon === true;
}

function isSignOff(line: Line): boolean {
  if (line.blank || line.trimmed.length > SIGN_OFF_LENGTH) return false;
  const bare = line.folded.replace(/[\s,.!;:–-]+$/, '');
  return SIGN_OFFS.some(
    (phrase) => bare === phrase || (bare.startsWith(`${phrase},`) && bare.length - phrase.length <= 24),
  );
}

function isName(line: Line | undefined): boolean {
  if (line === undefined || line.blank || line.trimmed.length > 40) return false;
  return (
    /^[\p{L}\p{M}'’.,\s-]+$/u.test(line.trimmed) &&
    line.trimmed.split(/\s+/).length <= NAME_WORDS &&
    !ROLE.test(line.folded)
  );
}

function isBlock(lines: readonly Line[]): boolean {
  return lines.length <= SIGNATURE_LINES && lines.every((line) => isSeparator(line) || isBlockLine(line));
}

function isBlockLine(line: Line): boolean {
  if (line.trimmed.length > SIGNATURE_COLUMN || line.quoted || PROSE.test(line.trimmed)) return false;
  return !SENTENCE_END.test(line.trimmed) || COMPANY_END.test(line.folded) || CONTACT.test(line.folded);
}

function postscript(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => POSTSCRIPT.test(line.folded));
  return at === -1 ? [] : lines.slice(at);
}
