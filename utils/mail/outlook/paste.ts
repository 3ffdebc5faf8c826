import { buildPagePaste } from './firefox-paste';

/**
 * Offers `text` to an editor as if the user pasted it at the caret: the one way that Outlook's editor takes as an edit
 * of its own, with undo and autosave (outlook-dom.md 4, seven ways tried). The text comes later, not in this task.
 * @returns whether the editor took the event over; if not, nothing will come of it
 */
export function dispatchPaste(editor: HTMLElement, text: string): boolean {
  const event = buildPagePaste(editor, text) ?? buildPaste(text);
  return !editor.dispatchEvent(event);
}

function buildPaste(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
}
