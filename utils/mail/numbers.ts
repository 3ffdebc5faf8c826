const DIGITS = /\p{Nd}{1,4}/u;
/** Zeros of the decimal digits that interfaces of mail clients use: Latin, Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = ['0', '\u0660', '\u06f0', '\u0966', '\u09e6', '\u0e50'].map((zero) => zero.charCodeAt(0));

/** The first whole number of at most four digits in a text, in the digits of any of those scripts; null for none. */
export function numberIn(text: string): number | null {
  const found = DIGITS.exec(text)?.[0];
  if (found === undefined) return null;
  const digits = Array.from(found, (digit) => {
    const zero = ZEROS.find((code) => digit.charCodeAt(0) >= code && digit.charCodeAt(0) < code + 10);
    return zero === undefined ? NaN : digit.charCodeAt(0) - zero;
  });
  const number = Number(digits.join(''));
  return Number.isNaN(number) ? null : number;
}
