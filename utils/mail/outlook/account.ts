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
 * Gives the user's own messages their address: Outlook shows the user by the bare name, and the account button carries
 * that name in its label, in whatever language (outlook-dom.md, "is it my message").
 */
export function withOwnAddress(document: Document, account: string | null): (person: Person) => Person {
  const labels = accountTexts(document).map((text) => ` ${words(text)} `);
  return (person) => {
    const name = words(person.name ?? '');
    const isOwn = name.length >= SHORTEST_NAME && labels.some((label) => label.includes(` ${name} `));
    return person.email === null && isOwn ? { ...person, email: account } : person;
  };
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
