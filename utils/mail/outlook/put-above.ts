import { lettersOf, linesOf, sameLines } from '../editor-text';
import { ownTextOf } from './compose';
import { dispatchPaste } from './paste';

/** The text comes about 15 ms after the paste; a slow machine has this long, ms. */
const LANDING_MS = 1_200;
const LOOK_AGAIN_MS = 20;

/**
 * Puts `text` at the very start of Outlook's editor, above the user's own words, signature and quote, in one undo step.
 * @returns whether the editor, read back, holds the text once and below it everything it held before
 */
export async function putAbove(editor: HTMLElement, text: string): Promise<boolean> {
  const draft = text.replace(/\r\n?/g, '\n').trimEnd();
  const before = linesOf(editor.innerText);
  const ownBefore = lettersOf(ownTextOf(editor));
  // Pressed twice: what is there already is not put there again.
  if (ownBefore.startsWith(lettersOf(draft))) return true;
  const isThere = () =>
    sameLines(linesOf(editor.innerText), [...linesOf(draft), ...before]) &&
    lettersOf(ownTextOf(editor)) === lettersOf(draft) + ownBefore;
  const isBlank = lettersOf(firstBlock(editor).textContent) === '';
  placeCaret(editor);
  // Two line ends where something stands on the first line: the editor joins what follows the first one to it.
  const isTaken = dispatchPaste(editor, isBlank ? draft : `${draft}\n\n`);
  if (await holds(isThere)) return true;
  // Only where nobody took the paste can it no longer land; otherwise a second way would put the text in twice.
  if (isTaken || !sameLines(linesOf(editor.innerText), before)) return false;
  placeCaret(editor);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's own undo.
  editor.ownerDocument.execCommand('insertText', false, isBlank ? draft : `${draft}\n`);
  return holds(isThere);
}

async function holds(isThere: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < LANDING_MS; waited += LOOK_AGAIN_MS) {
    if (isThere()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return isThere();
}

/** Collapsed at the start of the first block: without a caret the editor swallows the paste. */
function placeCaret(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
  editor.ownerDocument.getSelection()?.collapse(firstBlock(editor), 0);
}

function firstBlock(editor: HTMLElement): Element {
  const first = editor.firstElementChild;
  const isBlock = first !== null && first === editor.firstChild && ['DIV', 'P'].includes(first.tagName);
  return isBlock ? first : editor;
}
