import { fold } from './fold';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-words';

const VOWELS = 'aeiou';

/** Whatever begins with a digit or a currency sign: `14`, `2.400`, `$300`. */
const NUMBERS = ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*', '$*', '£*', '€*'];

/**
 * Spellings of a form, folded: `pay/v` all verb forms, `invoice/n` both numbers, `slow/a` all degrees; the mark ends the
 * form. `#` stands for any number in digits.
 */
export function inflect(form: string): readonly string[] {
  if (form === '#') return NUMBERS;
  return spellings(form).map((spelling) => spelling.split(' ').map(fold).join(' '));
}

function spellings(form: string): readonly string[] {
  const mark = form.at(-2) === '/' ? form.at(-1) : undefined;
  if (mark === undefined) return [form];
  const words = form.slice(0, -2).split(' ');
  // The marked word is the first of a verb phrase (`chase/v up` is written `chase up/v`), the last of a noun phrase.
  const at = mark === 'v' ? 0 : words.length - 1;
  return inflectWord(words[at] ?? '', mark).map((word) => words.with(at, word).join(' '));
}

function inflectWord(word: string, mark: string): readonly string[] {
  if (mark === 'n') return IRREGULAR_NOUNS.get(word) ?? [word, plural(word)];
  if (mark === 'a') return [word, joinSuffix(word, 'er'), joinSuffix(word, 'est')];
  return IRREGULAR_VERBS.get(word) ?? [word, plural(word), joinSuffix(word, 'ed'), joinSuffix(word, 'ing')];
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function joinSuffix(word: string, suffix: 'ed' | 'ing' | 'er' | 'est'): string {
  if (word.endsWith('e') && !(suffix === 'ing' && word.endsWith('ee'))) return `${word.slice(0, -1)}${suffix}`;
  if (word.endsWith('y') && suffix !== 'ing' && !VOWELS.includes(word.at(-2) ?? ''))
    return `${word.slice(0, -1)}i${suffix}`;
  return doublesLast(word) ? `${word}${word.at(-1) ?? ''}${suffix}` : `${word}${suffix}`;
}

/** Short words of one vowel and one consonant double it: `stop` gives `stopped`. */
function doublesLast(word: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) && word.length <= 5;
}
