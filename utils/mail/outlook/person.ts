import type { Person } from '../../domain/person';
import { ON_BEHALF } from './labels';
import { SELECTORS } from './selectors';
import { labelText, plain } from './text';

/** Bounded: the text is Outlook's, but the name in it was chosen by a stranger. */
const ADDRESS = /[^\s@<>()[\]",;:]{1,64}@[^\s@<>()[\]",;:]{1,255}/gu;
const ADDRESSES = /([^<>]{0,200})<\s*([^\s@<>]{1,64}@[^\s@<>]{1,255})\s*>/gu;
const EDGES = /^[\s;,"']+|[\s;,"']+$/gu;
const LABEL = /^([^:：]{1,24})[:：]\s*(.+)$/u;

export const NOBODY: Person = { name: null, email: null };

/** People of one line: `Name<mail>` repeated, or separated by semicolons, or else by commas. */
export function personsIn(text: string): readonly Person[] {
  const line = plain(text);
  const withAddress = [...line.matchAll(ADDRESSES)];
  if (withAddress.length > 0 && !line.includes(';')) {
    return withAddress.map(([, name, email]) => person(name ?? '', email ?? null));
  }
  const parts = line.split(line.includes(';') ? ';' : ',').filter((part) => part.replace(EDGES, '') !== '');
  return parts.map(personIn);
}

/** The one person of a text: `Name<mail>`, a bare address, or a bare name. */
export function personIn(text: string): Person {
  const line = plain(text);
  const [, name, email] = [...line.matchAll(ADDRESSES)].at(-1) ?? [];
  if (email !== undefined) return person(name ?? '', email);
  const [bare] = line.match(ADDRESS) ?? [];
  return bare === line.replace(EDGES, '') ? person('', bare) : person(line, null);
}

/**
 * The sender as one heading shows them. Of "X on behalf of Y" it is Y: theirs is the From line of the mail and the
 * address an answer goes to, while X is often no more than a mailing service.
 */
export function senderIn(element: Element): Person {
  const chips = chipsIn(element);
  const chip = chips.length > 1 ? chips.at(-1) : undefined;
  if (chip) return personAt(chip);
  const [first = '', ...others] = labelText(element).split(ON_BEHALF);
  const shown = personIn(others.at(-1) ?? first);
  return shown.name === null && shown.email === null ? personAt(element) : withAddress(shown, element);
}

/** The person of a chip: text, else label; the address also from an attribute that holds exactly one. */
export function personAt(chip: Element): Person {
  const text = labelText(chip) || plain(chip.getAttribute('aria-label') ?? '');
  return withAddress(personIn(labelled(text)?.value ?? text), chip);
}

/** Chips of people, the outermost of nested ones. */
export function chipsIn(root: Element): readonly Element[] {
  const chips = [...root.querySelectorAll(SELECTORS.person)];
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
}

/** A label of the form "word: value"; the word in lower case. Null for anything else. */
export function labelled(text: string): { readonly word: string; readonly value: string } | null {
  const [, word, value] = LABEL.exec(plain(text)) ?? [];
  return word === undefined || value === undefined ? null : { word: word.trim().toLowerCase(), value };
}

/** The only address in the given texts, lower case; null for none or several. */
export function onlyAddress(texts: readonly (string | null)[]): string | null {
  const found = texts.flatMap((text) => plain(text ?? '').match(ADDRESS) ?? []).map((address) => address.toLowerCase());
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}

function withAddress(shown: Person, element: Element): Person {
  if (shown.email !== null) return shown;
  const holders = [element, ...element.querySelectorAll('[title], [aria-label]')];
  const texts = holders.flatMap((holder) => [holder.getAttribute('title'), holder.getAttribute('aria-label')]);
  return { ...shown, email: onlyAddress(texts) };
}

function person(name: string, email: string | null): Person {
  const address = email?.replace(EDGES, '').toLowerCase() ?? null;
  const clean = name.replace(EDGES, '');
  return { name: clean === '' || clean.toLowerCase() === address ? null : clean, email: address };
}
