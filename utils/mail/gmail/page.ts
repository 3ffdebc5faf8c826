import { textOfHtml } from '../../text/html-text';
import { closestOf, firstFound, isShown, notInside } from '../lookup';
import { SELECTORS } from './selectors';

/** An open thread on the page. */
export interface OpenThread {
  readonly kind: 'open';
  /** Holds heading, messages and inline reply. */
  readonly root: Element;
  readonly heading: Element;
}

/** No thread to read, and why: `changed` when one is on screen that does not look as known. */
export type ThreadLookup =
  | OpenThread
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'changed'; readonly reason: string };

const HEX_ID = /^[0-9a-f]{10,20}$/;
/** The part of the title that is nothing but an address, between the separators of any language. */
const TITLE_ADDRESS = /(?:^|\s)[-–—]\s+([^\s@<>()]+@[^\s@<>()]+)(?=\s+[-–—]\s)/g;
const ADDRESS = /[^\s@<>():,;]+@[^\s@<>():,;]+\.[^\s@<>():,;]+/;

/** Finds the one thread on screen. Two are as good as none: nobody knows which is meant. */
export function findThread(document: Document): ThreadLookup {
  const headings = firstFound(document, SELECTORS.heading, isThreadHeading);
  const roots = new Map(headings.map((heading) => [rootOf(heading), heading]));
  if (roots.size > 1) return { kind: 'changed', reason: 'heading: two threads' };
  for (const [root, heading] of roots) if (root) return { kind: 'open', root, heading };
  return whyNone(document);
}

function whyNone(document: Document): ThreadLookup {
  if (firstFound(document, SELECTORS.heading.slice(0, 1), isShown).length > 0) {
    return { kind: 'changed', reason: 'messages: none under the heading' };
  }
  const main = firstFound(document, SELECTORS.app, isShown);
  if (main.length === 0) return { kind: 'none', reason: 'loading' };
  if (firstFound(document, SELECTORS.messageTrace, isShown).length > 0) {
    return { kind: 'changed', reason: 'heading: none over the messages' };
  }
  const isList = firstFound(document, SELECTORS.list, isShown).length > 0;
  return { kind: 'none', reason: isList ? 'list' : 'other-view' };
}

/** Not one inside a mail body: mail is hostile. */
function isThreadHeading(heading: Element): boolean {
  return isShown(heading) && !heading.closest(SELECTORS.foreign) && hasMessages(heading);
}

function rootOf(heading: Element): Element | null {
  return closestOf(heading, SELECTORS.threadRoot);
}

function hasMessages(heading: Element): boolean {
  return rootOf(heading)?.querySelector(`${SELECTORS.openMessage}, ${SELECTORS.closedMessage}`) != null;
}

/** Subject with its emoji and without the marks of a search. */
export function subjectOf({ heading }: OpenThread): string {
  return textOfHtml(heading).replace(/\s+/g, ' ').trim();
}

/**
 * The thread's hex id: from the heading, from elsewhere in the thread, or from the chosen row of the preview pane
 * where that row's id is also the id of a message shown (it is the first message's, and rows may lag behind).
 * The opaque token of the URL is another number and of no use (gmail-dom.md 3.2).
 */
export function threadIdOf(document: Document, { root, heading }: OpenThread): string | null {
  const own = legacyThreadId(heading);
  if (own !== null) return own;
  const outsideBodies = notInside(SELECTORS.foreign, root);
  for (const holder of root.querySelectorAll(SELECTORS.threadIdHolder)) {
    const id = outsideBodies(holder) ? legacyThreadId(holder) : null;
    if (id !== null) return id;
  }
  return selectedRowId(document, root);
}

function selectedRowId(document: Document, root: Element): string | null {
  const rows = firstFound(document, SELECTORS.selectedRow, isShown);
  const ids = rows.flatMap((row) => [row, ...row.querySelectorAll(SELECTORS.threadIdHolder)]).map(legacyThreadId);
  const id = ids.find((candidate) => candidate !== null) ?? null;
  return rows.length === 1 && id !== null && root.querySelector(`[data-legacy-message-id="${id}"]`) ? id : null;
}

function legacyThreadId(element: Element): string | null {
  const id = element.getAttribute('data-legacy-thread-id')?.toLowerCase() ?? '';
  return HEX_ID.test(id) ? id : null;
}

/** The mailbox's own address, lower case: the last one of the title, else that of the banner's account link. */
export function accountOf(document: Document): string | null {
  const inTitle = [...document.title.slice(-1000).matchAll(TITLE_ADDRESS)].at(-1)?.[1];
  if (inTitle !== undefined) return inTitle.toLowerCase();
  const labels = firstFound(document, SELECTORS.bannerAddress).map((link) => link.getAttribute('aria-label') ?? '');
  const addresses = new Set(labels.map((label) => ADDRESS.exec(label.slice(0, 500))?.[0].toLowerCase()));
  const [address] = addresses;
  return addresses.size === 1 && address !== undefined ? address : null;
}
