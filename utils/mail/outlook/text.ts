import { PRESENCE } from './labels';
import { SELECTORS } from './selectors';

/** Glyphs of icon fonts, and marks of writing direction around addresses and dates. */
const INVISIBLE = /[\ue000-\uf8ff\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gu;
const INLINE: ReadonlySet<string> = new Set(['SPAN', 'MARK', 'B', 'STRONG', 'EM', 'BDI', 'WBR', 'A']);
/** Headers are short; more is not read. */
const MAX_LENGTH = 2_000;

/** One line without icon glyphs, direction marks and repeated white space. */
export function plain(text: string): string {
  return text.slice(0, MAX_LENGTH).replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** What an element of the interface says: its text without pictures, icons and words of presence. */
export function labelText(element: Element): string {
  const parts = textNodesOf(element).filter((node) => !isOrnament(node, element));
  const words = parts.filter((node) => plain(node.data) !== '');
  const spoken = words.length > 1 ? parts.filter((node) => !PRESENCE.has(plain(node.data).toLowerCase())) : parts;
  return plain(spoken.map((node) => (isInline(node) ? '' : ' ') + node.data).join(''));
}

/** Elements that hold text of their own, in the page's order, without ornaments. */
export function leavesOf(root: Element): readonly Element[] {
  const nodes = textNodesOf(root).filter((node) => plain(node.data) !== '' && !isOrnament(node, root));
  return [...new Set(nodes.flatMap((node) => node.parentElement ?? []))];
}

function textNodesOf(root: Element): readonly Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function isOrnament(node: Text, root: Element): boolean {
  const ornament = node.parentElement?.closest(SELECTORS.ornament);
  return !!ornament && ornament !== root && root.contains(ornament);
}

function isInline(node: Text): boolean {
  return INLINE.has(node.parentElement?.tagName ?? '');
}
