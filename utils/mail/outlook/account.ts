import type { Person } from '../../domain/person';
import { firstFound } from '../lookup';
import { onlyAddress } from './person';
import { SELECTORS } from './selectors';
import { plain } from './text';

const SHORTEST_NAME = 5;

/**
 * The mailbox's own address, lower case: root of the folder tree, else the account button. Null where the page shows
 * several accounts or none: then the user is asked once, never guessed at.
 */
export function accountOf(document: Document): string | null {
  for (const selector of SELECTORS.mailboxRoot) {
    const roots = [...document.querySelectorAll(selector)].filter((root) => root.closest('[role="option"]') === null);
    const texts = roots.flatMap((root) =>
      ['data-folder-name', 'title', 'aria-label'].map((name) => root.getAttribute(name)),
    );
    if (texts.some((text) => text?.includes('@'))) return onlyAddress(texts);
  }
  return onlyAddress(accountTexts(document));
}

/**
 * Gives the user's own messages their address: Outlook shows the user by the bare name (outlook-dom.md, "is it my
 * message"). The name is known by the account button, whose label holds it in whatever language, or by the address
 * itself, when every word of the name stands in it.
 */
export function withOwnAddress(document: Document, account: string | null): (person: Person) => Person {
  const labels = accountTexts(document).map((text) => ` ${words(text)} `);
  const isOwn = (name: string) =>
    name.length >= SHORTEST_NAME && (labels.some((label) => label.includes(` ${name} `)) || isIn(account ?? '', name));
  return (person) => {
    return person.email === null && isOwn(words(person.name ?? '')) ? { ...person, email: account } : person;
  };
}

/** True for a name of several words that all stand in the address: "ann lee" in `ann.lee@studio.example`. */
function isIn(address: string, name: string): boolean {
  const parts = unaccented(name).split(' ');
  return parts.length > 1 && parts.every((part) => part.length > 1 && address.includes(part));
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function accountTexts(document: Document): readonly string[] {
  const buttons = firstFound(document, SELECTORS.accountButton);
  return buttons.flatMap((button) => [
    button.getAttribute('aria-label') ?? '',
    button.getAttribute('title') ?? '',
    button.textContent,
  ]);
}

/** Letters and digits only, so that "Account manager for Ann Lee." holds "Ann Lee". */
function words(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}
