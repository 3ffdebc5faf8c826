import { newTextOfHtml } from '../../text/html-text';
import { firstFound, isShown, notInside } from '../lookup';
import { SELECTORS } from './selectors';

/**
 * The element that shows a message's body: of several (some pages hold a second one, hidden) the one on screen, among
 * those the first with something in it. Null when none is drawn.
 */
export function bodyIn(message: Element): Element | null {
  const isOwn = notInside(SELECTORS.foreign, message);
  const shown = firstFound(message, SELECTORS.body, (body) => isOwn(body) && isShown(body));
  return shown.find((body) => body.textContent.trim() !== '') ?? shown[0] ?? null;
}

/** The body's text without what its structure marks as quoted, and without Gmail's own note on a clipped message. */
export function bodyTextOf(body: Element): string {
  const text = newTextOfHtml(body);
  const note = body.querySelector(SELECTORS.clipNotice)?.textContent.replaceAll('\u00a0', ' ').trim() ?? '';
  return note !== '' && text.trimEnd().endsWith(note) ? text.trimEnd().slice(0, -note.length).trimEnd() : text;
}

/** Gmail cuts bodies at about 102 kB and links to the whole. */
export function isClipped(message: Element): boolean {
  return message.querySelector(`${SELECTORS.clipNotice} ${SELECTORS.clipLink}`) !== null;
}
