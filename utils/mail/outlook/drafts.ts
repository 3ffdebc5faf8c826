import { DRAFT_MARKS, UNSENT_LINES } from './labels';
import type { Regions } from './regions';
import type { Slot } from './slots';
import { labelText, leavesOf } from './text';

/** How many of a card's texts come before its opening words, which are the mail's own. */
const CARD_HEAD = 2;

/**
 * True for an unsent message standing among the received ones. Only the header is asked: the mark in a body, or in the
 * opening words on a card, is somebody's text.
 */
export function isDraft(slot: Slot, regions: Regions): boolean {
  const leaves = leavesOf(slot.element).filter(regions.isInterface);
  const head = slot.body === null ? leaves.slice(0, CARD_HEAD) : leaves;
  return head
    .map((leaf) => labelText(leaf).toLowerCase())
    .some((text) => {
      return DRAFT_MARKS.some((mark) => text.startsWith(mark)) || UNSENT_LINES.some((line) => text.startsWith(line));
    });
}
