import { lettersOf, linesOf, sameLines } from '../editor-text';
import { ownTextOf } from './compose';

/**
 * Types `text` at the very start of an editor as the browser's own input: one undo step, the page's handlers hear it,
 * signature, quote and what the user wrote stay below. Lines become the editor's own blocks.
 * @returns whether the editor, read back, begins with the text and holds all it held before after it; if it does not
 *   but changed, the change is undone
 */
export function typeAbove(editor: HTMLElement, text: string): boolean {
  const draft = text.replace(/\r\n?/g, '\n').trimEnd();
  const before = linesOf(editor.innerText);
  const ownBefore = lettersOf(ownTextOf(editor));
  placeCaretAtStart(editor);
  // execCommand is deprecated, but nothing else keeps the browser's undo (gmail-dom.md 5).
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const accepted = editor.ownerDocument.execCommand('insertText', false, `${draft}\n`);
  const hasLines = sameLines(linesOf(editor.innerText), [...linesOf(draft), ...before]);
  const isOwn = lettersOf(ownTextOf(editor)) === lettersOf(draft) + ownBefore;
  if (accepted && hasLines && isOwn) {
    editor.scrollIntoView({ block: 'nearest' });
    return true;
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (!sameLines(linesOf(editor.innerText), before)) editor.ownerDocument.execCommand('undo');
  return false;
}

/** At the start of the first block: a caret before it would make a line outside every block. */
function placeCaretAtStart(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  const first = editor.firstElementChild;
  const block = first && first === editor.firstChild && first.tagName === 'DIV' ? first : editor;
  editor.ownerDocument.getSelection()?.collapse(block, 0);
}
