import { firstFound, isShown } from '../lookup';
import { isWithin } from './nesting';
import { editorsIn, regionsOf, type Regions } from './regions';
import { SELECTORS } from './selectors';
import { slotsOf, threadRootOf, type Slots } from './slots';
import { labelText, plain } from './text';

/** An open thread on the page. */
export interface OpenThread {
  readonly kind: 'open';
  readonly pane: Element;
  readonly regions: Regions;
  readonly slots: Slots;
  readonly subject: Element;
}

/** No thread to read, and why: `changed` when one is on screen that is not built as known. */
export type ThreadLookup =
  | OpenThread
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'changed'; readonly reason: string };

const TAIL = /^CONV_(.+)_SUBJECT$/;
/** Shorter ends of an id say too little to tell two conversations apart. */
const SHORTEST_TAIL = 8;

/** Finds the thread of the pane. Nothing is ever looked for beside it: the list is full of other people's mail. */
export function findThread(document: Document): ThreadLookup {
  const pane = paneOf(document);
  if (!pane) {
    const isDrawn = firstFound(document, SELECTORS.app, isShown).length > 0;
    return { kind: 'none', reason: isDrawn ? 'no-pane' : 'loading' };
  }
  const regions = regionsOf(pane);
  const slots = slotsOf(pane, regions);
  const subject = subjectElementOf(pane, regions, slots);
  if (slots.messages.length === 0) return whyNone(pane, regions, subject);
  if (new Set(conversationTails(pane, regions)).size > 1) return { kind: 'changed', reason: 'subject: two threads' };
  if (!subject) return { kind: 'changed', reason: 'subject: none over the messages' };
  return { kind: 'open', pane, regions, slots, subject };
}

/** The first container of an open mail that is on screen. An empty one counts: to search wider would find the list. */
export function paneOf(document: Document): Element | null {
  return firstFound(document, SELECTORS.pane, isShown)[0] ?? null;
}

function whyNone(pane: Element, regions: Regions, subject: Element | null): ThreadLookup {
  const isTrace = (element: Element) => regions.isInterface(element) && isShown(element);
  const traces = [...pane.querySelectorAll(SELECTORS.headerSign)].filter(isTrace);
  const section = firstFound(pane, SELECTORS.thread, (found) => found.textContent.trim() !== '');
  if (subject?.matches(SELECTORS.subject.join()) || section.length > 0 || traces.length > 1) {
    return { kind: 'changed', reason: 'messages: none in the pane' };
  }
  return { kind: 'none', reason: editorsIn(pane).length > 0 ? 'compose' : 'empty-pane' };
}

/** Subject as Outlook keeps it: the heading's text may carry a button. */
export function subjectOf({ subject }: OpenThread): string {
  const titled = subject.hasAttribute('title')
    ? subject
    : subject.querySelector('[title]:not(button, [role="button"])');
  const title = plain(titled?.getAttribute('title') ?? '');
  if (title !== '') return title;
  const buttons = [...subject.querySelectorAll(SELECTORS.button)].map(labelText).filter((label) => label !== '');
  return buttons.reduce((text, label) => text.replace(label, ''), labelText(subject)).trim();
}

/**
 * The conversation's id: the end of it that the subject carries, else the list's one selected row, where that row
 * tells the same subject. The id in the address is no key: it changes between visits (outlook-dom.md 1), and right
 * after a click row and address are new while the pane is old.
 */
export function threadIdOf(document: Document, thread: OpenThread): string | null {
  const [tail] = conversationTails(thread.pane, thread.regions);
  if (tail !== undefined) return tail;
  const row = selectedRowOf(document);
  if (!row || !tellsSubject(row, subjectOf(thread))) return null;
  return row.getAttribute('data-convid');
}

/** The list's row of the open conversation; null when none or several are selected, or it is known to be another's. */
export function rowOf(document: Document, thread: OpenThread): Element | null {
  const row = selectedRowOf(document);
  const [tail] = conversationTails(thread.pane, thread.regions);
  if (!row || tail === undefined) return row && tellsSubject(row, subjectOf(thread)) ? row : null;
  const id = folded(row.getAttribute('data-convid') ?? '');
  return tail.length >= SHORTEST_TAIL && id.endsWith(folded(tail)) ? row : null;
}

function selectedRowOf(document: Document): Element | null {
  const rows = document.querySelectorAll(SELECTORS.selectedRow);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function tellsSubject(row: Element, subject: string): boolean {
  const told = plain(`${row.getAttribute('aria-label') ?? ''} ${row.textContent}`);
  return told === '' || told.toLowerCase().includes(withoutPrefixes(subject).toLowerCase());
}

/** Without "RE:", "AW:" and their like, of at most five letters in any language. */
export function withoutPrefixes(subject: string): string {
  return plain(subject).replace(/^(?:\p{L}{1,5}(?:\[\d{1,3}\])?\s?[:：]\s?){1,9}/u, '');
}

function conversationTails(pane: Element, regions: Regions): readonly string[] {
  const elements = [...pane.querySelectorAll(SELECTORS.subject.join())].filter(regions.isInterface);
  return elements.flatMap(({ id }) => TAIL.exec(id)?.[1] ?? []);
}

/** EWS and Graph write the same id in two alphabets. */
function folded(id: string): string {
  return id.replace(/[+/_-]/g, '-');
}

function subjectElementOf(pane: Element, regions: Regions, { messages }: Slots): Element | null {
  const says = (element: Element) => plain(element.textContent) !== '' || element.hasAttribute('title');
  const [known] = firstFound(pane, SELECTORS.subject, regions.isInterface);
  if (known) return known;
  const isHeading = (heading: Element) => regions.isInterface(heading) && isShown(heading) && says(heading);
  const [own] = firstFound(pane, SELECTORS.subjectHeading, isHeading);
  if (own) return own;
  const root = threadRootOf(pane);
  const elements = messages.map(({ element }) => element).filter((element) => element !== root && element !== pane);
  return (
    firstFound(pane, SELECTORS.anyHeading, (heading) => isHeading(heading) && !isWithin(elements, heading))[0] ?? null
  );
}
