import { press } from './press';

/** What stands closed in the open thread, looked up anew at every step: pages replace their elements. */
export interface ClosedMessages {
  /** The line or button that stands for messages the page does not hold; null when there is none. */
  readonly more: Element | null;
  /** What opens each message that the page holds closed, in the page's order. */
  readonly closed: readonly Element[];
}

/** How long hidden messages may take to come, ms. */
const ARRIVAL_MS = 4_000;
const LOOK_AGAIN_MS = 100;
/** Between two messages, so that the mail client keeps up, ms. */
const BREATH_MS = 60;
/** Nobody reads on from more. */
const MOST_MESSAGES = 100;

/**
 * Opens what is closed in a thread, as the user would by hand: first what the page hides behind a count, then each
 * closed message. Only ever called on the user's wish, for it marks mail as read.
 * @param lookUp null once another thread, or none, is open: then nothing more is pressed
 */
export async function openClosed(lookUp: () => ClosedMessages | null, signal: AbortSignal): Promise<void> {
  const first = lookUp();
  if (first?.more) {
    press(first.more);
    for (let waited = 0; waited < ARRIVAL_MS && lookUp()?.more && !signal.aborted; waited += LOOK_AGAIN_MS) {
      await pause(LOOK_AGAIN_MS);
    }
  }
  const pressed = new Set<Element>();
  while (pressed.size < MOST_MESSAGES && !signal.aborted) {
    const next = lookUp()?.closed.find((control) => !pressed.has(control));
    if (!next) return;
    pressed.add(next);
    press(next);
    await pause(BREATH_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
