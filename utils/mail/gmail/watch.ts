import type { WatchTarget } from '../define';
import { firstFound, isShown } from '../lookup';
import { bodyIn } from './body';
import { findThread, type OpenThread } from './page';
import { SELECTORS } from './selectors';
import { messageListOf, slotsOf } from './slots';

const CHILDREN: MutationObserverInit = { childList: true };
const SWITCHES: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style', 'role'] };
const MESSAGE: MutationObserverInit = {
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'aria-expanded'],
};
/** Wide, hence only where something is still to come and nobody knows where: never over bodies or editors. */
const ARRIVALS: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ['role'] };

/**
 * What can mean another reading: the title (address, subject), the views that take turns, compose windows, and the
 * open thread. Valid for the page as it is: after a change the reader asks anew.
 */
export function watchTargets(document: Document): readonly WatchTarget[] {
  const found = findThread(document);
  const view = firstFound(document, SELECTORS.app, isShown)[0];
  const title = document.querySelector('title');
  return onePerNode([
    ...(title ? [{ node: title, options: CHILDREN }] : []),
    ...(view?.parentElement ? viewTargets(view.parentElement) : []),
    ...[...document.querySelectorAll(SELECTORS.popups)].map((node) => ({ node, options: CHILDREN })),
    ...(found.kind === 'open' ? threadTargets(found) : [{ node: view ?? document, options: ARRIVALS }]),
  ]);
}

/** Observing a node a second time replaces what was asked for first: each node gets all its options at once. */
function onePerNode(targets: readonly WatchTarget[]): readonly WatchTarget[] {
  const byNode = new Map<Node, MutationObserverInit>();
  for (const { node, options } of targets) {
    const known = byNode.get(node);
    const attributeFilter = [...new Set([...(known?.attributeFilter ?? []), ...(options.attributeFilter ?? [])])];
    byNode.set(node, { ...known, ...options, ...(attributeFilter.length > 0 ? { attributeFilter } : {}) });
  }
  return [...byNode].map(([node, options]) => ({ node, options }));
}

/** Views are siblings: on navigation Gmail hides one and moves `role=main` to the other. */
function viewTargets(container: Element): readonly WatchTarget[] {
  const views = [...container.children].map((node) => ({ node, options: SWITCHES }));
  return [{ node: container, options: CHILDREN }, ...views];
}

/** Heading, list, each message, and what stands around the list (reply boxes); never the inside of a body. */
function threadTargets({ root, heading }: OpenThread): readonly WatchTarget[] {
  const list = messageListOf(root);
  const incomplete = slotsOf(root).messages.filter(({ isOpen, element }) => isOpen && !bodyIn(element));
  return [
    { node: heading, options: { childList: true, attributes: true, attributeFilter: ['data-legacy-thread-id'] } },
    ...chainTo(root.parentElement, list ?? heading).map((node) => ({ node, options: CHILDREN })),
    ...(list ? [...list.children].map((node) => ({ node, options: MESSAGE })) : []),
    ...incomplete.map(({ element }) => ({ node: element, options: { ...ARRIVALS, ...MESSAGE } })),
  ];
}

/**
 * From `inner` outward to `outer`, both included: reply boxes appear at any of these levels, and in a preview pane
 * the whole thread is replaced by another.
 */
function chainTo(outer: Element | null, inner: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let element: Element | null = inner; element; element = element.parentElement) {
    chain.push(element);
    if (element === outer) break;
  }
  return chain;
}
