import { attributionAt } from './attribution';
import { ATTRIBUTIONS } from './boilerplate/attributions';
import { BOILERPLATES } from './boilerplate/catalog';
import { headerLead, isHeaderBlock } from './header-block';
import { isSeparator, nextNonBlank, type Line } from './lines';

const ORIGINALS: ReadonlySet<string> = new Set(BOILERPLATES.flatMap((language) => language.originalMessage));
const FORWARDS: readonly string[] = ATTRIBUTIONS.flatMap((language) => language.forwarded);
const FORWARD_LINES: ReadonlySet<string> = new Set(FORWARDS);

/** GroupWise names the quoted sender between arrows and marks nothing below. */
const GROUPWISE_MARK = /^>>> .{3,160} >>>$/;

/** Mail programs wrap at about this many columns; what is cut off a quoted line lands on an unmarked one. */
const WRAP_COLUMN = 58;
const WRAPPED_REST = 45;

/**
 * The lines without the messages they quote: header blocks and everything below, attributions, lines marked with `>`.
 * Unmarked lines between and below marked ones are the author's answers and stay, except below a forward.
 */
export function withoutQuotes(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.blank) {
      kept.push(line);
      index += 1;
      continue;
    }
    if (cutsTheRest(lines, index)) {
      kept.length -= Math.min(headerLead(lines, index), kept.length);
      break;
    }
    const attribution = attributionAt(lines, index);
    if (attribution !== null) {
      const next = nextNonBlank(lines, attribution.end + 1);
      if (lines[next]?.quoted === true) {
        index = endOfMarked(lines, next);
        continue;
      }
      if (attribution.strength === 'strong') break;
    }
    if (line.quoted && !isLoneMark(lines, index)) {
      index = endOfMarked(lines, index);
      continue;
    }
    kept.push(line);
    index += 1;
  }
  return kept;
}

/** True when a quoted or forwarded message begins here that goes on to the end. */
function cutsTheRest(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.trimmed.length > 200) return false;
  if (isMessageMark(line) || GROUPWISE_MARK.test(line.trimmed)) return true;
  const announced = isSeparator(lines[index - 1] ?? line) || isSeparator(lines[index - 2] ?? line);
  return isHeaderBlock(lines, index, announced);
}

/** "-----Original Message-----", "Begin forwarded message:" and the like, in any known language. */
function isMessageMark(line: Line): boolean {
  const bare = line.folded.replace(/^>[>\s]*/, '');
  const core = bare.replace(/^[-=#~<\s]+/, '').replace(/[-=#~>:：\s]+$/, '');
  if (core === '') return false;
  if (FORWARD_LINES.has(core)) return true;
  const dashed = /^[-=#~]{2}/.test(line.trimmed.replace(/^[>\s*_]+/, ''));
  if (!dashed) return ORIGINALS.has(core) && /[:：]$/.test(bare);
  return ORIGINALS.has(core) || FORWARDS.some((phrase) => core.startsWith(phrase));
}

/** The index after a run of marked lines that starts at `index`, with the ends of lines that wrapping tore off. */
function endOfMarked(lines: readonly Line[], index: number): number {
  let end = index;
  for (;;) {
    while (lines[end]?.quoted === true) end += 1;
    const torn = tornLines(lines, end);
    if (torn === 0) return end;
    end += torn;
  }
}

/** How many unmarked lines at `index` are the torn-off end of the marked line before: a long line, a short rest. */
function tornLines(lines: readonly Line[], index: number): number {
  const before = lines[index - 1];
  if (before === undefined || before.trimmed.length < WRAP_COLUMN || /[.?!:]$/.test(before.trimmed)) return 0;
  for (let count = 1; count <= 2; count += 1) {
    const torn = lines[index + count - 1];
    if (torn === undefined || torn.blank || torn.quoted) return 0;
    const next = lines[index + count];
    if (next?.quoted === true) return torn.trimmed.length <= WRAPPED_REST || count === 2 ? count : 0;
  }
  return 0;
}

/** One single marked line that ends the message answers nothing: an arrow, a price "> 100", not a quote. */
function isLoneMark(lines: readonly Line[], index: number): boolean {
  return (
    lines[index + 1]?.quoted !== true &&
    nextNonBlank(lines, index + 1) >= lines.length &&
    !lines.slice(0, index).some((line) => line.quoted)
  );
}
