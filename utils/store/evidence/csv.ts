import type { Evidence, EvidenceLine } from './evidence';

const COLUMNS: readonly (keyof EvidenceLine)[] = ['day', 'what', 'from', 'subject', 'quote'];
/** Spreadsheets take UTF-8 for it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A spreadsheet runs cells that begin so as formulas (owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** The log as CSV (RFC 4180). Mail is hostile input: no cell can be run as a formula. */
export function evidenceCsv({ columns, lines }: Evidence): string {
  const rows = [columns, ...lines].map((line) => COLUMNS.map((column) => cell(line[column])).join(','));
  return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
