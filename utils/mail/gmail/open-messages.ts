import { firstFound, isShown, notInside } from '../lookup';
import { openClosed, type ClosedMessages } from '../open-closed';
import { findThread, threadIdOf } from './page';
import { SELECTORS } from './selectors';
import { slotsOf } from './slots';

/** Opens the line "N older" and every closed message of the thread that is open now. */
export function openMessages(document: Document, signal: AbortSignal): Promise<void> {
  const found = findThread(document);
  const threadId = found.kind === 'open' ? threadIdOf(document, found) : null;
  return openClosed(() => closedIn(document, threadId), signal);
}

function closedIn(document: Document, threadId: string | null): ClosedMessages | null {
  const found = findThread(document);
  if (found.kind !== 'open' || threadId === null || threadIdOf(document, found) !== threadId) return null;
  const { root } = found;
  const line = firstFound(root, [SELECTORS.older], isShown).find(notInside(SELECTORS.foreign, root));
  const closed = slotsOf(root).messages.filter(({ isOpen }) => !isOpen);
  return {
    more: line?.querySelector(SELECTORS.olderButton) ?? line ?? null,
    closed: closed.map(({ element }) => element.querySelector(SELECTORS.closedMessage) ?? element),
  };
}
