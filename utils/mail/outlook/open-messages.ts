import { openClosed, type ClosedMessages } from '../open-closed';
import { identifiedSlots } from './messages';
import { findThread, threadIdOf } from './pane';
import { SELECTORS } from './selectors';

/** Presses "See more messages" and opens every collapsed card of the thread that is open now; drafts stay closed. */
export function openMessages(document: Document, signal: AbortSignal): Promise<void> {
  const found = findThread(document);
  const threadId = found.kind === 'open' ? threadIdOf(document, found) : null;
  return openClosed(() => closedIn(document, threadId), signal);
}

function closedIn(document: Document, threadId: string | null): ClosedMessages | null {
  const found = findThread(document);
  if (found.kind !== 'open' || threadId === null || threadIdOf(document, found) !== threadId) return null;
  const cards = identifiedSlots(found).filter(({ slot }) => slot.body === null && slot.from === null);
  return { more: found.slots.moreButton, closed: cards.flatMap(({ slot }) => controlOf(slot.element) ?? []) };
}

/** A card opens on a press of what it holds (outlook-dom.md 1, collapsed message). */
function controlOf(element: Element): Element | null {
  const card = element.matches(SELECTORS.collapsed) ? element : element.querySelector(SELECTORS.collapsed);
  return card?.firstElementChild ?? card;
}
