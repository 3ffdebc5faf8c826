import { ownTextOf } from './compose';

/**
 * Types `text` at the very start of an editor as the browser's own input: one undo step, the page's handlers hear it,
 * signature, quote and what the user wrote stay below. Lines become the editor's own blocks.
 * @returns whether the editor, read back, begins with the text and holds all it held before after it; if it does not
 *   but changed, the change is undone
 */
export function typeAbove(editor: HTMLElement, text: string): boolean {
  const draft = text.replace(/\r\n?/g, '\n').trimEnd();
  const before = comparable(editor.textContent);
  const ownBefore = comparable(ownTextOf(editor));
  placeCaretAtStart(editor);
  // execCommand is deprecated, but nothing else keeps the browser's undo (gmail-dom.md 5).
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const accepted = editor.ownerDocument.execCommand('insertText', false, `${draft}\n`);
  const isThere =
    comparable(editor.textContent) === comparable(draft) + before &&
    comparable(ownTextOf(editor)) === comparable(draft) + ownBefore;
  if (accepted && isThere) {
    editor.scrollIntoView({ block: 'nearest' });
    return true;
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (comparable(editor.textContent) !== before) editor.ownerDocument.execCommand('undo');
  return false;
}

/** At the start of the first block: a caret before it would make a line outside every block. */
function placeCaretAtStart(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  const first = editor.firstElementChild;
  const block = first && first === editor.firstChild && first.tagName === 'DIV' ? first : editor;
  editor.ownerDocument.getSelection()?.collapse(block, 0);
}

/** Editors turn line breaks into blocks and spaces into no-break ones; letters are what must be the same. */
function comparable(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
