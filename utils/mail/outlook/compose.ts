import type { ComposeReading } from '../../domain/reading';
import { isShown } from '../lookup';
import { subjectOf, withoutPrefixes, type OpenThread } from './pane';
import { editorsIn } from './regions';
import { ANSWER_ICONS, SELECTORS } from './selectors';
import { plain } from './text';

/** A message editor somewhere on the page. */
export interface Compose {
  readonly editor: HTMLElement;
  readonly kind: ComposeReading['kind'];
  readonly isShown: boolean;
  /** Stands in the pane of the thread; a window of its own does not. */
  readonly isInPane: boolean;
  /** Null when nothing contradicts or confirms it. */
  readonly belongsToThread: boolean | null;
}

/** All message editors, in the page's order. */
export function composesOf(document: Document, thread: OpenThread): readonly Compose[] {
  return editorsIn(document).map((editor) => {
    const root = thread.regions.composes.find((box) => box.contains(editor)) ?? editor.closest(SELECTORS.composeRoot);
    const isInPane = thread.pane.contains(editor);
    const kind = root ? kindOf(root) : 'reply';
    return {
      editor,
      kind: isInPane ? kind : 'new',
      isShown: isShown(editor),
      isInPane,
      belongsToThread: isInPane ? belongs(root, thread) : null,
    };
  });
}

/** What the reader reports of the thread's own reply box. */
export function readCompose(composes: readonly Compose[]): ComposeReading | null {
  const compose = composeOfThread(composes);
  if (!compose) return null;
  const { kind, belongsToThread, editor } = compose;
  return { kind, belongsToThread, hasText: plain(ownTextOf(editor)) !== '' };
}

/** The reply box in the thread's pane; null when none is on screen. */
export function composeOfThread(composes: readonly Compose[]): Compose | null {
  return composes.find(({ isInPane, isShown: isOnScreen }) => isInPane && isOnScreen) ?? null;
}

/** Text of an editor outside the signature and above the quoted mail: what the user (or a restored draft) put there. */
export function ownTextOf(editor: Element): string {
  const quote = quoteIn(editor);
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (quote && isFrom(quote, node)) break;
    if (!node.parentElement?.closest(SELECTORS.signature)) parts.push(node.nodeValue ?? '');
  }
  return parts.join(' ');
}

/** Where the quoted mail begins; a rule of nearly full width stands above it where the marks are lost. */
function quoteIn(editor: Element): Element | null {
  const rules = [...editor.querySelectorAll('hr')].filter(
    (rule) => rule.style.width === '98%' || rule.getAttribute('width') === '98%',
  );
  const starts = [...editor.querySelectorAll(SELECTORS.quoteStart), ...rules];
  return starts.find((start) => starts.every((other) => other === start || isFrom(start, other))) ?? null;
}

function isFrom(start: Element, node: Node): boolean {
  return start.contains(node) || (start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function kindOf(root: Element): ComposeReading['kind'] {
  const icons = [...root.querySelectorAll('[data-icon-name]')].map((icon) => icon.getAttribute('data-icon-name') ?? '');
  const known = icons.flatMap((name) => ANSWER_ICONS.find(({ icon }) => icon.test(name)) ?? []);
  return known[0]?.kind ?? 'reply';
}

/** A box in the pane is the thread's, unless its own subject is another. */
function belongs(root: Element | null, thread: OpenThread): boolean {
  const input = root?.querySelector(SELECTORS.composeSubject);
  const subject = input instanceof HTMLInputElement ? withoutPrefixes(input.value) : '';
  return subject === '' || subject === withoutPrefixes(subjectOf(thread));
}
