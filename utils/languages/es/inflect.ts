import { conjugate } from './conjugate';
import { fold } from './fold';

/**
 * Spellings of a form, folded. Any word may carry a mark: `pagar/v` all verb forms, `factura/n` both numbers, `seco/a`
 * gender and number. Accents may be written; they do not count.
 */
export function inflect(form: string): readonly string[] {
  if (!form.includes(' ')) return formsOfWord(form);
  return form
    .split(' ')
    .map(formsOfWord)
    .reduce<readonly string[]>(
      (phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trimStart())),
      [''],
    );
}

function formsOfWord(marked: string): readonly string[] {
  const mark = marked.at(-2) === '/' ? marked.at(-1) : undefined;
  if (mark === undefined) return [fold(marked)];
  const word = unaccented(marked.slice(0, -2));
  if (mark === 'v') return conjugate(word);
  if (mark === 'n') return [word, plural(word)];
  if (mark === 'a') return genders(word);
  throw new Error(`unknown mark in "${marked}"`);
}

function unaccented(word: string): string {
  return word.replace(/[áéíóúü]/g, (letter) => fold(letter));
}

function plural(word: string): string {
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  return /[aeiou]$/.test(word) ? `${word}s` : `${word}es`;
}

function genders(word: string): readonly string[] {
  const stem = word.endsWith('o') ? word.slice(0, -1) : word;
  const feminine = word.endsWith('e') ? word : `${stem}a`;
  const masculinePlural = word.endsWith('o') || word.endsWith('e') ? `${word}s` : `${word}es`;
  return [word, feminine, masculinePlural, `${feminine}s`];
}
