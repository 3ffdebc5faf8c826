import { BOILERPLATES } from './boilerplate/catalog';
import { HEADER_FIELDS, type HeaderField } from './boilerplate/define';
import { fold, isSeparator, type Line } from './lines';

/** How many lines a copied header block can span, blank and wrapped ones included. */
const REACH = 24;
const LABEL_LENGTH = 36;
/** Lines above a Lotus Notes block that name sender and date. */
const LEAD_LENGTH = 7;

const FIELD_OF_LABEL: ReadonlyMap<string, HeaderField> = new Map(
  BOILERPLATES.flatMap(({ headers }) =>
    HEADER_FIELDS.flatMap((field) => headers[field].map((label) => [label, field] as const)),
  ),
);

const ADDRESS = /[^\s@<>]@[^\s@<>]|mailto:|\/[a-z]{2,4}\/ect|@ ?[a-z]{3}/i;
const NUMERIC_DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;
const CLOCK = /\d{1,2}[:.h]\d{2}/;
const TIME_ONLY = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: [a-z]{3,4})?$/;
const ENDS_WITH_DATE = /[>"] on \d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/;
const NUMBER = /\d/;
const SENDER_ONLY = /^["'<]?\p{L}[^.!?;]{1,80}$/u;

/** The field a line holds when it reads like `Label: value`; null otherwise. Quote marks before it do not matter. */
export function headerFieldOf(line: Line): { readonly field: HeaderField; readonly value: string } | null {
  const bare = line.folded.replace(/^[>|\s]+/, '');
  const colon = bare.search(/[:：]/);
  if (colon < 1 || colon > LABEL_LENGTH) return null;
  const field = FIELD_OF_LABEL.get(bare.slice(0, colon).trim());
  return field === undefined ? null : { field, value: bare.slice(colon + 1).trim() };
}

/**
 * True when the lines from `index` on are the header block of a quoted message ("From: … Sent: … To: … Subject: …").
 * A traveller's own "From: Berlin / To: Madrid / Date: 3 May" has neither subject nor address and is none.
 */
export function isHeaderBlock(lines: readonly Line[], index: number, announced: boolean): boolean {
  const first = lines[index];
  const above = lines[index - 1];
  if (first === undefined || headerFieldOf(first) === null) return false;
  // The block was looked at from its first line.
  if (above !== undefined && headerFieldOf(above) !== null) return false;
  const { fields, address, dated } = readFields(lines, index);
  const placed = fields.has('from') || fields.has('to') || fields.has('date');
  if (fields.has('subject') && placed && fields.size >= 3) return true;
  if (fields.has('subject') && fields.has('from') && address) return true;
  if (fields.has('from') && fields.has('date') && address && dated) return true;
  return announced && fields.has('from') && fields.size >= 2;
}

/**
 * How many of the lines before `index` belong to the header block: separators, and the lines with which Lotus Notes
 * names sender and time above "To:".
 */
export function headerLead(lines: readonly Line[], index: number): number {
  let lead = 0;
  const first = lines[index];
  let dated = first !== undefined && headerFieldOf(first)?.field === 'from';
  const needsSender = !dated;
  for (let step = 1; step <= LEAD_LENGTH; step += 1) {
    const line = lines[index - step];
    if (line === undefined) break;
    if (line.blank) continue;
    if (isSeparator(line)) lead = step;
    else if (needsSender && isDateLine(line)) {
      lead = step;
      dated = true;
      if (ADDRESS.test(line.folded)) break;
    } else if (/^(sent by|please respond to)\b/.test(line.folded)) lead = step;
    else {
      if (needsSender && isSenderLine(line, dated)) lead = step;
      break;
    }
  }
  return lead;
}

/** A short line that holds date and time and is no sentence, or the wrapped end of one. */
function isDateLine(line: Line): boolean {
  if (line.trimmed.length > 120 || /[.!?]$/.test(line.trimmed)) return false;
  return CLOCK.test(line.folded)
    ? NUMERIC_DATE.test(line.folded) || TIME_ONLY.test(line.folded)
    : ENDS_WITH_DATE.test(line.folded);
}

function isSenderLine(line: Line, dated: boolean): boolean {
  if (line.trimmed.length > 90) return false;
  if (ADDRESS.test(line.folded) && line.folded.split(' ').length <= 8) return true;
  return dated && SENDER_ONLY.test(line.trimmed) && line.folded.split(' ').length <= 6 && !/[,:]$/.test(line.trimmed);
}

interface Fields {
  readonly fields: ReadonlySet<HeaderField>;
  readonly address: boolean;
  readonly dated: boolean;
}

function readFields(lines: readonly Line[], index: number): Fields {
  const fields = new Set<HeaderField>();
  let address = false;
  let dated = false;
  let blanks = 0;
  let wrapped = 0;
  for (const line of lines.slice(index, index + REACH)) {
    if (isEmptyQuote(line)) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    const header = headerFieldOf(line);
    if (header !== null) {
      // A second sender opens the next quoted message.
      if (header.field === 'from' && fields.has('from')) break;
      fields.add(header.field);
      wrapped = 0;
      address ||= ADDRESS.test(header.value);
      dated ||= header.field === 'date' && NUMBER.test(header.value);
    } else {
      wrapped += 1;
      if (blanks > 0 || wrapped > 6) break;
    }
    blanks = 0;
  }
  return { fields, address, dated };
}

function isEmptyQuote(line: Line): boolean {
  return line.blank || fold(line.trimmed.replace(/[>|]/g, '')) === '';
}
