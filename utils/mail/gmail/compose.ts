import type { ComposeReading } from '../../domain/reading';
import { closestOf, firstFound, isShown, notInside } from '../lookup';
import { COMPOSE_ICONS, SELECTORS } from './selectors';

/** A compose box of the page, shown or minimised. */
export interface Compose {
  readonly box: Element;
  readonly editor: HTMLElement;
  readonly isShown: boolean;
  /** Inside the thread's own view, not a window docked below. */
  readonly isInline: boolean;
  /** Null when its hidden inputs do not say. */
  readonly belongsToThread: boolean | null;
}

/** What a compose box is compared with. */
export interface ComposeTarget {
  readonly root: Element;
  readonly threadId: string | null;
  readonly messageIds: readonly string[];
}

const WRITABLE = ['true', 'plaintext-only', ''];

/** All compose boxes that have an editor, wherever they stand. */
export function composesOf(document: Document, target: ComposeTarget): readonly Compose[] {
  const marks = firstFound(document, SELECTORS.composeMark, (mark) => closestOf(mark, SELECTORS.composeBox) !== null);
  const boxes = new Set(marks.map((mark) => closestOf(mark, SELECTORS.composeBox)));
  return [...boxes].flatMap((box) => {
    const editor = box && editorOf(box);
    if (!editor) return [];
    const isInline = target.root.contains(box);
    return [{ box, editor, isShown: isShown(editor), isInline, belongsToThread: belongs(box, isInline, target) }];
  });
}

/** What the reader reports of the open thread's reply box; a box of another thread or a new mail is no news. */
export function readCompose(composes: readonly Compose[]): ComposeReading | null {
  const compose = composeOfThread(composes);
  if (!compose) return null;
  return {
    kind: kindOf(compose.box),
    belongsToThread: compose.belongsToThread,
    hasText: ownTextOf(compose.editor).trim() !== '',
  };
}

/** The reply box of the open thread; one that surely belongs to it goes before one that may. */
export function composeOfThread(composes: readonly Compose[]): Compose | null {
  const candidates = composes.filter(({ belongsToThread }) => belongsToThread !== false);
  return candidates.find(({ belongsToThread }) => belongsToThread) ?? candidates[0] ?? null;
}

/** Kind of a box: without a message it answers, a new mail; else by its icon. */
export function kindOf(box: Element): ComposeReading['kind'] {
  if (valueOf(box, 'rm') === '' && box.querySelector('input[name=rm]')) return 'new';
  return COMPOSE_ICONS.find(({ selector }) => box.querySelector(selector))?.kind ?? 'reply';
}

/** True once Gmail has numbered the box: before, its controls stand but are not wired. */
export function isNumbered(box: Element): boolean {
  return valueOf(box, 'composeid') !== '';
}

/** Text of an editor outside signature and quote: what the user (or a restored draft) put there. */
export function ownTextOf(editor: Element): string {
  const isOwn = notInside(SELECTORS.editorExtras, editor);
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const own = parent === editor || (parent && !parent.matches(SELECTORS.editorExtras) && isOwn(parent));
    if (own) parts.push(walker.currentNode.nodeValue ?? '');
  }
  return parts.join(' ');
}

function editorOf(box: Element): HTMLElement | null {
  const isWritable = (element: Element) => WRITABLE.includes(element.getAttribute('contenteditable') ?? 'false');
  const [editor] = firstFound(box, SELECTORS.editor, isWritable);
  return editor instanceof HTMLElement ? editor : null;
}

/**
 * Compares the hidden inputs with the thread: its hex id (`lts`), its new id (`rt`), the message answered (`rm`).
 * The first that says anything decides; empty ones mean a new mail, or, inside the thread's view, nothing.
 */
function belongs(box: Element, isInline: boolean, target: ComposeTarget): boolean | null {
  const legacyThread = valueOf(box, 'lts').toLowerCase();
  if (legacyThread !== '') return target.threadId === null ? null : legacyThread === target.threadId;
  const thread = valueOf(box, 'rt');
  if (thread !== '') return sameNumber(thread, target.threadId);
  const answered = valueOf(box, 'rm');
  if (answered !== '') return target.messageIds.some((id) => id === answered || sameNumber(answered, id)) || null;
  return isInline ? null : false;
}

/** `#thread-f:1712…` and `17c3…` are one number, written decimal and hex; null where either is none. */
function sameNumber(permId: string, legacyId: string | null): boolean | null {
  const decimal = /-f:(\d{5,20})$/.exec(permId)?.[1];
  if (decimal === undefined || legacyId === null || !/^[0-9a-f]{10,20}$/.test(legacyId)) return null;
  return BigInt(decimal) === BigInt(`0x${legacyId}`);
}

function valueOf(box: Element, name: string): string {
  const input = box.querySelector(`input[name=${name}]`);
  return input instanceof HTMLInputElement ? input.value.trim() : '';
}
