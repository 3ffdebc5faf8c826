import { composesOf, isNumbered } from './compose';
import { press } from '../press';
import { firstFound, isShown, notInside } from '../lookup';
import { SELECTORS } from './selectors';
import { slotsOf } from './slots';

const WAIT_MS = 6000;
const LOOK_AGAIN_MS = 50;
/** Frames do not come in a tab in the background. */
const FRAME_MS = 100;

/**
 * Presses Gmail's reply and waits until the box is numbered, shown and focused, and one frame later: Gmail wires its
 * controls around its own focus, and text put in before is overwritten.
 * @returns false when there is no reply to press, nothing came within six seconds, or `signal` aborted
 */
export async function openReply(root: Element, signal: AbortSignal): Promise<boolean> {
  const button = replyButton(root);
  if (!button) return false;
  press(button);
  for (let waited = 0; waited < WAIT_MS && !signal.aborted; waited += LOOK_AGAIN_MS) {
    if (hasReadyReply(root)) {
      await nextFrame();
      return !signal.aborted;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return false;
}

/** In the thread's footer, else in the header of the last open message: that is the message the footer answers. */
function replyButton(root: Element): Element | null {
  const isOwn = notInside(SELECTORS.foreign, root);
  const inFooter = firstFound(root, SELECTORS.footerReply, (button) => isOwn(button) && isShown(button))[0];
  if (inFooter) return inFooter;
  const last = slotsOf(root).messages.at(-1);
  if (!last?.isOpen) return null;
  return firstFound(last.element, SELECTORS.headerReply, (button) => isOwn(button) && isShown(button))[0] ?? null;
}

function hasReadyReply(root: Element): boolean {
  const document = root.ownerDocument;
  const composes = composesOf(document, { root, threadId: null, messageIds: [] });
  return composes.some(({ box, editor, isShown, isInline }) => {
    return isInline && isShown && isNumbered(box) && editor.contains(document.activeElement);
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME_MS);
    requestAnimationFrame(() => {
      resolve();
    });
  });
}
