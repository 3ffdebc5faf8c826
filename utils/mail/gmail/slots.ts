import { firstFound, isShown, notInside } from '../lookup';
import { numberIn } from '../numbers';
import { SELECTORS } from './selectors';

/** One place in the thread's list that holds a message. */
export interface Slot {
  /** Gmail's id of the message, else `slot-<n>` by its place among all messages of the thread, from 0. */
  readonly id: string;
  /** Whether the page marks it as open; its body may still be missing. */
  readonly isOpen: boolean;
  readonly element: Element;
}

export interface Slots {
  readonly messages: readonly Slot[];
  /** Messages that "N older" stands for: the page holds nothing of them. */
  readonly hiddenCount: number;
}

const HIDDEN_PLACE = '.kQ, .kx, [tabindex="-1"][jsaction]:not([role]):not([aria-expanded])';
const CLOSED = '.kv, .ky, [aria-expanded="false"]:not(.h7)';

/** The thread's messages in the page's order, with the places of those not drawn counted in. */
export function slotsOf(root: Element): Slots {
  const children = listChildren(root);
  const places = children.filter((child) => !isMessage(child) && child.matches(HIDDEN_PLACE)).length;
  const announced = announcedCount(root);
  const hiddenCount = Math.max(places, announced);
  // Where the line announces more than there are places, they stand where the line stands.
  const missing = hiddenCount - places;
  const messages: Slot[] = [];
  let position = 0;
  for (const child of children) {
    if (child.matches(SELECTORS.older)) position += missing;
    else if (isMessage(child)) messages.push(slotAt(child, position++));
    else if (child.matches(HIDDEN_PLACE)) position += 1;
  }
  return { messages, hiddenCount };
}

/** The list that holds the messages; null where they stand in none (conversation view off in old shells). */
export function messageListOf(root: Element): Element | null {
  const outsideBodies = notInside(SELECTORS.foreign, root);
  const isList = (list: Element) => outsideBodies(list) && [...list.children].some(isMessage);
  return firstFound(root, SELECTORS.messageList, isList)[0] ?? null;
}

function listChildren(root: Element): readonly Element[] {
  const list = messageListOf(root);
  if (list) return [...list.children];
  const outsideBodies = notInside(SELECTORS.foreign, root);
  return firstFound(root, [SELECTORS.openMessage, SELECTORS.closedMessage], outsideBodies);
}

/** A reply box or a saved draft stands among the messages too; it has no header of a message. */
function isMessage(child: Element): boolean {
  const header = `${SELECTORS.openMessage}, ${SELECTORS.closedMessage}`;
  return child.matches(header) || child.querySelector(header) !== null;
}

function slotAt(element: Element, position: number): Slot {
  const holdsOpen = element.matches(SELECTORS.openMessage) || element.querySelector(SELECTORS.openMessage) !== null;
  return {
    id: messageIdOf(element) ?? `slot-${position}`,
    isOpen: holdsOpen && !element.matches(CLOSED),
    element,
  };
}

function messageIdOf(element: Element): string | null {
  const holders = [element, ...element.querySelectorAll(SELECTORS.messageId)].filter(
    notInside(SELECTORS.foreign, element),
  );
  const valueOf = (name: string) => holders.map((holder) => holder.getAttribute(name)).find(isId) ?? null;
  return valueOf('data-legacy-message-id') ?? valueOf('data-message-id');
}

function isId(value: string | null): boolean {
  return value !== null && value.length > 1 && value !== 'undefined';
}

/** The number in the line "N older messages", in whatever language. */
function announcedCount(root: Element): number {
  const line = firstFound(root, [SELECTORS.older], isShown).find(notInside(SELECTORS.foreign, root));
  if (!line) return 0;
  const texts = firstFound(line, SELECTORS.olderCount).map((element) => element.textContent);
  return texts.map(numberIn).find((number) => number !== null) ?? 0;
}
