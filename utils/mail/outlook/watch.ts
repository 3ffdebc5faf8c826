import type { WatchTarget } from '../define';
import { ancestorsUpTo } from './nesting';
import { findThread, paneOf, type OpenThread } from './pane';
import { SELECTORS } from './selectors';

const CHILDREN: MutationObserverInit = { childList: true };
/** React keeps a header's element and changes what it says. */
const WORDS: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['id', 'title'],
};

/**
 * What can mean another reading: in an open thread its subject, each message's sender and date, and all that encloses
 * them, where messages open, close and get their reply boxes. Never the inside of a body or an editor. While no thread
 * is open, the pane or, before it exists, the page: Outlook adds the pane late.
 */
export function watchTargets(document: Document): readonly WatchTarget[] {
  const found = findThread(document);
  const pane = paneOf(document);
  if (found.kind !== 'open') return [{ node: pane ?? document.body, options: { childList: true, subtree: true } }];
  const marks = marksOf(found);
  const enclosing = new Set([
    ...marks.flatMap((mark) => ancestorsUpTo(mark, found.pane)),
    ...ancestorsUpTo(found.pane, document.body),
  ]);
  const words = [found.subject, ...marks.filter((mark) => mark.matches(WORDED))];
  return [
    ...[...enclosing].map((node) => ({ node, options: CHILDREN })),
    ...words.map((node) => ({ node, options: WORDS })),
    ...found.slots.messages.flatMap(({ body }) => (body ? [{ node: body, options: CHILDREN }] : [])),
  ];
}

const WORDED = [SELECTORS.from, ...SELECTORS.date].join();

/** Elements by which the messages are known, in the page's order. */
function marksOf({ pane, regions, slots, subject }: OpenThread): readonly Element[] {
  const signs = [...pane.querySelectorAll(SELECTORS.headerSign)].filter(regions.isInterface);
  const bodies = slots.messages.map(({ element, body }) => body ?? element);
  return [subject, ...signs, ...bodies, ...regions.composes];
}
