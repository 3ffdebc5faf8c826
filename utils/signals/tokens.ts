/** A run of letters or digits in a text, before any language has looked at it. */
export interface RawToken {
  /** Lower case, typographic apostrophes made straight. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const QUOTE = 39;
const CURLY_QUOTE = 0x2019;

/**
 * Words of `text` between `from` and `to` in UTF-16 offsets. Apostrophes inside a word stay (`don't`), hyphens part
 * words, numbers keep inner points, commas and colons and a leading currency or trailing percent sign (`£1,200`, `40%`).
 * Linear in length.
 */
export function tokensOf(text: string, from = 0, to = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  let index = from;
  while (index < to) {
    const code = text.charCodeAt(index);
    if (!isWordCode(code) && !isCurrency(code)) {
      index += 1;
      continue;
    }
    const start = index;
    index += 1;
    while (index < to && continuesWord(text, index, to)) index += 1;
    if (index < to && text.charCodeAt(index) === 37 && isDigit(text.charCodeAt(index - 1))) index += 1;
    const word = text.slice(start, index).toLowerCase();
    tokens.push({ word: word.includes('’') ? word.replaceAll('’', "'") : word, start, end: index });
  }
  return tokens;
}

function continuesWord(text: string, index: number, to: number): boolean {
  const code = text.charCodeAt(index);
  if (isWordCode(code)) return true;
  if (index + 1 >= to) return false;
  const next = text.charCodeAt(index + 1);
  const previous = text.charCodeAt(index - 1);
  if (code === QUOTE || code === CURLY_QUOTE) return isLetter(next) && isWordCode(previous);
  // Inner signs of numbers and times: 1,200.50 and 8:30.
  return (code === 44 || code === 46 || code === 58) && isDigit(previous) && isDigit(next);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Latin letters with marks and other alphabets; not punctuation (U+2000…), symbols, or halves of emoji.
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c60 && code < 0xd800);
}

function isWordCode(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

function isCurrency(code: number): boolean {
  return code === 36 || code === 0xa3 || code === 0x20ac || code === 0xa5;
}
