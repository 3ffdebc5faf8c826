import type { ThreadReading } from '../../domain/reading';
import { isShown } from '../lookup';
import { REPLY_LABELS } from './labels';
import { identifiedSlots } from './messages';
import type { OpenThread } from './pane';
import { ANSWER_ICONS, SELECTORS } from './selectors';
import { labelText, plain } from './text';

/**
 * Presses Outlook's own Reply on the client's last message.
 * @returns false when there is no such message or no control that certainly is Reply: a wrong one could do anything
 */
export function pressReply(thread: OpenThread, reading: ThreadReading): boolean {
  const id = lastOfClient(reading);
  const slot = identifiedSlots(thread).find((candidate) => candidate.id === id)?.slot;
  if (!slot) return false;
  const controls = [...slot.element.querySelectorAll('button, [role="button"], [role="menuitem"]')].filter(
    (control) => {
      return thread.regions.isInterface(control) && isShown(control);
    },
  );
  const control = controls.find(hasReplyIcon) ?? controls.find(isLabelledReply);
  if (!(control instanceof HTMLElement)) return false;
  control.click();
  return true;
}

/** The newest message that is not the user's own; which end of the page is new the dates say, else it is the bottom. */
function lastOfClient({ messages, account }: ThreadReading): string | undefined {
  const first = messages[0]?.date;
  const last = messages.at(-1)?.date;
  const isNewestFirst = first != null && last != null && first > last;
  const inTime = isNewestFirst ? [...messages].reverse() : messages;
  return inTime.findLast(({ sender }) => account === null || sender.email !== account)?.id;
}

function hasReplyIcon(control: Element): boolean {
  const names = [control, ...control.querySelectorAll('[data-icon-name]')].map(
    (icon) => icon.getAttribute('data-icon-name') ?? '',
  );
  return names.some((name) => ANSWER_ICONS.find(({ icon }) => icon.test(name))?.kind === 'reply');
}

/** Icon fonts have no icon names: then, last of all, the whole label. */
function isLabelledReply(control: Element): boolean {
  const inToolbar = control.closest(SELECTORS.toolbar) !== null;
  const labels = [plain(control.getAttribute('aria-label') ?? ''), labelText(control)];
  return inToolbar && labels.some((label) => REPLY_LABELS.has(label.toLowerCase()));
}
