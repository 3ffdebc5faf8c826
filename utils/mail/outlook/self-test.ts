import type { ThreadReading } from '../../domain/reading';
import type { OpenThread } from './pane';
import { SELECTORS } from './selectors';
import { threadRootOf } from './slots';

/**
 * The self-test of every reading: the step that no longer finds what it must, or null. One message without a sender is
 * enough, for a wrong one is the worst misreading; a body may be missing while Outlook draws it, so only none counts.
 */
export function failedStep(thread: OpenThread, { messages }: ThreadReading): string | null {
  const { messages: slots } = thread.slots;
  const open = slots.filter(({ from, body }) => from !== null || body !== null);
  if (messages.length === 0) return 'messages: nothing but drafts';
  if (open.length > 0 && open.every(({ body }) => body === null)) return 'body: none in any open message';
  if (messages.some(({ sender }) => sender.name === null && sender.email === null)) return 'sender: none in a message';
  if (messages.every(({ dateText }) => dateText === '')) return 'date: none in any message';
  const dates = datesOf(thread);
  if (dates.some((date) => !slots.some(({ element }) => element.contains(date)))) return 'messages: a date without one';
  const crowded = slots.some(
    ({ element, from }) => from === null && dates.filter((date) => element.contains(date)).length > 1,
  );
  return crowded ? 'messages: two in one place' : null;
}

function datesOf({ pane, regions }: OpenThread): readonly Element[] {
  return [...threadRootOf(pane).querySelectorAll(SELECTORS.date.join())].filter(regions.isInterface);
}
