import type { WatchTarget } from '../define';
import { firstFound, isShown } from './lookup';
import { findThread } from './page';
import { SELECTORS } from './selectors';
import { messageListOf } from './slots';

const SWITCHES: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style', 'role'] };
const MESSAGE: MutationObserverInit = {
  childList: true,
  attributes: true,
  attributeFilter: ['class', 'aria-expanded'],
};

/**
 * What can mean another reading: the title (address, subject), the views that take turns, the chosen list row, and in
 * an open thread its heading, its list, each message, and what stands around the list (reply boxes). Never the inside
 * of a body or an editor: watching those slows Gmail down.
 */
export function watchTargets(document: Document): readonly WatchTarget[] {
  const title = document.querySelector('title');
  return [
    ...(title ? [{ node: title, options: { childList: true } }] : []),
    ...viewTargets(document),
    ...threadTargets(document),
    ...[...document.querySelectorAll(SELECTORS.popups)].map((node) => ({ node, options: { childList: true } })),
  ];
}

/** Views are siblings: on navigation Gmail hides one and moves `role=main` to the other. */
function viewTargets(document: Document): readonly WatchTarget[] {
  const container = firstFound(document, SELECTORS.app, isShown)[0]?.parentElement;
  if (!container) return [{ node: document.body, options: { childList: true } }];
  return [
    { node: container, options: { childList: true } },
    ...[...container.children].map((node) => ({ node, options: SWITCHES })),
  ];
}

function threadTargets(document: Document): readonly WatchTarget[] {
  const found = findThread(document);
  if (found.kind !== 'open') return [];
  const list = messageListOf(found.root);
  return [
    { node: found.heading, options: { childList: true, attributes: true, attributeFilter: ['data-legacy-thread-id'] } },
    ...ancestorsBelow(list, found.root).map((node) => ({ node, options: { childList: true } })),
    ...(list ? [...list.children].map((node) => ({ node, options: MESSAGE })) : []),
  ];
}

/** The list and what encloses it up to the thread's root, root included: reply boxes appear at any of these levels. */
function ancestorsBelow(list: Element | null, root: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let element = list; element && element !== root; element = element.parentElement) chain.push(element);
  return [...chain, root];
}
