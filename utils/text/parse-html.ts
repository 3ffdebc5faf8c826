import { decodeEntities } from './entities';
import { ELEMENT, TEXT, type MarkupNode } from './markup';

const VOID_TAGS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
]);
/** Their content is text up to their own end tag, never markup. */
const RAW_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);
/** Opening one of these closes an open one of the same name. */
const SELF_CLOSING_PEERS: ReadonlySet<string> = new Set(['p', 'li', 'option', 'dt', 'dd', 'tr', 'td', 'th']);
/** Browsers stop nesting about here too; deeper elements become siblings. */
const MAX_DEPTH = 400;

const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE_GAP = /[\s/]*/y;
const ATTRIBUTE = /([^\s=/>"'][^\s=/>]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/y;

/** A node of the tree, open for the parser alone. */
interface GrowingNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: GrowingNode | null;
  lastChild: GrowingNode | null;
  nextSibling: GrowingNode | null;
  parentNode: GrowingNode | null;
  getAttribute?: (name: string) => string | null;
}

/**
 * Reads HTML into a tree, for text extraction only: it forgives like a browser but does not move misplaced elements.
 * Linear in the length of the input, whatever the input.
 */
export function parseHtml(html: string): MarkupNode {
  const root = element('body', new Map());
  let open: GrowingNode = root;
  let depth = 0;
  let at = 0;

  const append = (node: GrowingNode): void => {
    node.parentNode = open;
    if (open.lastChild === null) open.firstChild = node;
    else open.lastChild.nextSibling = node;
    open.lastChild = node;
  };
  const appendText = (text: string): void => {
    if (text !== '') append({ ...leaf(TEXT, '#text'), nodeValue: text });
  };
  const close = (name: string, within: string | null): void => {
    for (
      let node: GrowingNode | null = open, steps = 0;
      node !== null && node !== root;
      node = node.parentNode, steps += 1
    ) {
      if (node.nodeName === name) {
        open = node.parentNode ?? root;
        depth -= steps + 1;
        return;
      }
      if (within !== null && (node.nodeName === within || steps > 6)) return;
    }
  };

  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const textEnd = tag === -1 ? html.length : tag;
    appendText(decodeEntities(html.slice(at, textEnd)));
    if (tag === -1) break;
    const markup = readMarkup(html, tag);
    at = markup.end;
    if (markup.kind === 'text') appendText('<');
    else if (markup.kind === 'close') close(markup.name, null);
    else if (markup.kind === 'open') {
      if (SELF_CLOSING_PEERS.has(markup.name)) close(markup.name, 'table');
      const node = element(markup.name, markup.attributes);
      append(node);
      if (RAW_TAGS.has(markup.name)) at = endOfRaw(html, at, markup.name);
      else if (!VOID_TAGS.has(markup.name) && depth < MAX_DEPTH) {
        open = node;
        depth += 1;
      }
    }
  }
  return root;
}

type Markup =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly end: number }
  | { readonly kind: 'nothing' | 'text'; readonly end: number };

/** The tag, comment or declaration that begins at `start`, where a `<` stands. */
function readMarkup(html: string, start: number): Markup {
  if (html.startsWith('<!--', start)) return { kind: 'nothing', end: after(html, '-->', start + 4) };
  const closing = html[start + 1] === '/';
  const name = matchAt(TAG_NAME, html, start + (closing ? 2 : 1))?.[0];
  if (name === undefined) {
    const isDeclaration = /[!?/]/.test(html[start + 1] ?? '');
    return isDeclaration ? { kind: 'nothing', end: after(html, '>', start) } : { kind: 'text', end: start + 1 };
  }
  const nameEnd = start + (closing ? 2 : 1) + name.length;
  if (closing) return { kind: 'close', name: name.toLowerCase(), end: after(html, '>', nameEnd) };
  return { kind: 'open', name: name.toLowerCase(), ...readAttributes(html, nameEnd) };
}

function readAttributes(html: string, start: number): { attributes: ReadonlyMap<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    at += matchAt(ATTRIBUTE_GAP, html, at)?.[0].length ?? 0;
    if (at >= html.length || html[at] === '>') break;
    const match = matchAt(ATTRIBUTE, html, at);
    if (match === null) {
      at += 1;
      continue;
    }
    at += match[0].length;
    const name = (match[1] ?? '').toLowerCase();
    if (!attributes.has(name)) attributes.set(name, decodeEntities((match[2] ?? '').replace(/^["']|["']$/g, '')));
  }
  return { attributes, end: Math.min(at + 1, html.length) };
}

/** The index after the end tag of a raw element; the end of the input when it has none. */
function endOfRaw(html: string, start: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = start;
  const match = end.exec(html);
  return match === null ? html.length : after(html, '>', match.index);
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function element(name: string, attributes: ReadonlyMap<string, string>): GrowingNode {
  return { ...leaf(ELEMENT, name), getAttribute: (attribute) => attributes.get(attribute) ?? null };
}

function leaf(nodeType: number, nodeName: string): GrowingNode {
  return {
    nodeType,
    nodeName,
    nodeValue: null,
    firstChild: null,
    lastChild: null,
    nextSibling: null,
    parentNode: null,
  };
}
