import { attributionEndingAt } from './attribution';
import { partOf, type Part } from './html-quotes';
import { linesOf } from './lines';
import { attributeOf, ELEMENT, TEXT, type MarkupNode } from './markup';
import { TextWriter } from './text-writer';

const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'iframe',
  'link',
  'meta',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'audio',
]);
const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
/** Blocks set off by a blank line. */
const SPACED: ReadonlySet<string> = new Set([
  'p',
  'blockquote',
  'pre',
  'table',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const HIDDEN_STYLE = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i;
const PREFORMATTED_STYLE = /white-space:\s*(?:pre|break-spaces)/i;
/** Gmail folds trimmed text away by style; whether it is a quote is for its structure to say. */
const TRIMMED_BY_GMAIL = /\b(?:adL|h5|HOEnZb)\b/;

/**
 * The text of a mail body as its reader sees it: blocks on lines of their own, emoji images as characters, nothing
 * hidden. The DOM is only read. Takes a live or parsed element, or the tree of `parseHtml`.
 */
export function textOfHtml(root: MarkupNode): string {
  return walk(root, () => 'own');
}

/**
 * The same without the messages that the structure marks as quoted, their attributions, and marked signatures.
 * Answers between quotes stay, and so do forwarded messages. A body that is all quote is given whole.
 */
export function newTextOfHtml(root: MarkupNode): string {
  const text = walk(root, partOf);
  return text === '' ? textOfHtml(root) : text;
}

/** Depth first without recursion: hostile mail nests deeper than the stack. */
function walk(root: MarkupNode, partAt: (node: MarkupNode) => Part): string {
  const writer = new TextWriter();
  let node: MarkupNode | null = root;
  while (node !== null) {
    const descends = enter(node, node === root ? 'own' : partAt(node), writer);
    if (descends === 'stop') break;
    if (descends === 'into' && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (descends === 'into') leave(node, writer);
    node = advance(node, root, writer);
  }
  return writer.text();
}

/** The next node after the subtree of `node`, leaving every element on the way up. */
function advance(node: MarkupNode, root: MarkupNode, writer: TextWriter): MarkupNode | null {
  let at: MarkupNode = node;
  while (at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
    leave(at, writer);
  }
  return null;
}

function enter(node: MarkupNode, part: Part, writer: TextWriter): 'into' | 'over' | 'stop' {
  if (node.nodeType === TEXT) writer.write(node.nodeValue ?? '');
  if (node.nodeType !== ELEMENT) return 'over';
  const tag = node.nodeName.toLowerCase();
  if (SKIPPED.has(tag) || isHidden(node)) return 'over';
  if (part === 'quote-to-the-end' && !writer.isEmpty()) return 'stop';
  if (part === 'quote') dropAttribution(writer);
  if (part === 'quote' || part === 'signature') {
    writer.breakLine(true);
    return 'over';
  }
  if (tag === 'br') writer.endLine();
  else if (tag === 'img') writer.write(emojiOf(node));
  else if (tag === 'td' || tag === 'th') writer.write(' ');
  else if (BLOCKS.has(tag)) writer.breakLine(SPACED.has(tag));
  if (isPreformatted(node, tag)) writer.enterPreformatted();
  return 'into';
}

function leave(node: MarkupNode, writer: TextWriter): void {
  const tag = node.nodeName.toLowerCase();
  if (isPreformatted(node, tag)) writer.leavePreformatted();
  if (BLOCKS.has(tag)) writer.breakLine(SPACED.has(tag));
}

/** The attribution stands above the quote it belongs to ("On … wrote:") and goes with it. */
function dropAttribution(writer: TextWriter): void {
  const tail = writer.lastLines(6);
  const lines = linesOf(tail.join('\n'));
  const end = lines.findLastIndex((line) => !line.blank);
  const start = end === -1 ? null : attributionEndingAt(lines, end);
  if (start !== null) writer.dropLines(tail.length - start);
}

function isHidden(node: MarkupNode): boolean {
  if (node.getAttribute?.('hidden') != null) return true;
  return HIDDEN_STYLE.test(attributeOf(node, 'style')) && !TRIMMED_BY_GMAIL.test(attributeOf(node, 'class'));
}

function isPreformatted(node: MarkupNode, tag: string): boolean {
  return tag === 'pre' || PREFORMATTED_STYLE.test(attributeOf(node, 'style'));
}

/** Mail clients draw emoji as images; other pictures have no words of the sender. */
function emojiOf(image: MarkupNode): string {
  const alternative = attributeOf(image, 'data-emoji') || attributeOf(image, 'alt');
  return /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(alternative) && alternative.length <= 16
    ? alternative
    : '';
}
