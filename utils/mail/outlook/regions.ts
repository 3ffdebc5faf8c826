import { firstFound, isShown } from '../lookup';
import { ancestorsUpTo, isWithin, outermost } from './nesting';
import { SELECTORS } from './selectors';

/** What must never be mistaken for Outlook's own words: bodies are hostile, compose boxes hold the user's. */
export interface Regions {
  /** Bodies of mails, in the page's order; a message may hold a second one, its history. */
  readonly bodies: readonly Element[];
  /** Reply boxes and drafts with all their controls. */
  readonly composes: readonly Element[];
  /** Message list and folders, where the pane is as wide as that. */
  readonly beside: readonly Element[];
  /** True for what stands in none of these. */
  readonly isInterface: (element: Element) => boolean;
}

/** Divides a pane, all lists in the page's order. */
export function regionsOf(pane: Element): Regions {
  const lists = outermost([...pane.querySelectorAll(SELECTORS.beside)]);
  const bodies = bodiesIn(pane).filter((body) => !isWithin(lists, body));
  // The list of attachments is a listbox too, inside a message.
  const beside = lists.filter((list) => !list.closest(SELECTORS.attachments) || list.querySelector('[data-convid]'));
  const composes = outermost(editorsIn(pane).map((editor) => composeOf(editor, pane, bodies)));
  return {
    bodies,
    composes,
    beside,
    isInterface: (element) =>
      !isWithin(bodies, element) &&
      !isWithin(composes, element) &&
      !isWithin(beside, element) &&
      !element.closest(SELECTORS.editable),
  };
}

/** Editors of messages in the page's order; those of To and Cc are of one line. */
export function editorsIn(root: ParentNode): readonly HTMLElement[] {
  const isEditor = (element: Element) => !/^combobox$/.test(element.getAttribute('role') ?? '');
  return firstFound(root, SELECTORS.editor, isEditor).filter((element) => element instanceof HTMLElement);
}

function bodiesIn(pane: Element): readonly Element[] {
  const isReading = (element: Element) => !element.closest(SELECTORS.editable) && isShown(element);
  const byId = outermost([...pane.querySelectorAll(SELECTORS.bodyId)]).filter(isReading);
  const others = [...pane.querySelectorAll(SELECTORS.bodyFallback)].filter((element) => {
    return isReading(element) && !isWithin(byId, element) && !holdsHeader(element, byId);
  });
  const free = others.filter((element) => !byId.some((body) => element.contains(body)));
  return inPageOrder([...byId, ...innermost(free)]);
}

/** A wrapper of a whole message carries such a role or class as well; a body holds no header of Outlook's. */
function holdsHeader(element: Element, bodies: readonly Element[]): boolean {
  return [...element.querySelectorAll(SELECTORS.headerSign)].some((sign) => !isWithin(bodies, sign));
}

/** One for each body: of nested fallbacks the outer one only when the inner one is not all there is. */
function innermost(elements: readonly Element[]): readonly Element[] {
  const isOnly = (inner: Element, outer: Element) => inner.textContent.trim() === outer.textContent.trim();
  return elements.filter((element) => {
    const within = elements.filter((other) => other !== element && element.contains(other));
    const around = elements.filter((other) => other !== element && other.contains(element));
    return !within.some((inner) => isOnly(inner, element)) && around.every((outer) => isOnly(element, outer));
  });
}

/**
 * The whole box an editor belongs to: Outlook's own root of it, else the largest part of the pane that holds the editor
 * and nothing that is read.
 */
function composeOf(editor: Element, pane: Element, bodies: readonly Element[]): Element {
  const isFree = (element: Element) =>
    !bodies.some((body) => element.contains(body)) &&
    !element.querySelector(SELECTORS.subject.join()) &&
    !element.matches([...SELECTORS.thread, ...SELECTORS.pane].join());
  const marked = editor.closest(SELECTORS.composeRoot);
  if (marked && pane.contains(marked) && isFree(marked)) return marked;
  const ancestors = ancestorsUpTo(editor, pane);
  const end = ancestors.findIndex(
    (ancestor) => !isFree(ancestor) || ancestor.querySelector(SELECTORS.collapsed + ':not(button)'),
  );
  return (end < 0 ? ancestors : ancestors.slice(0, end)).at(-1) ?? editor;
}

export function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
