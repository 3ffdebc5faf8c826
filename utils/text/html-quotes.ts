import { ATTRIBUTIONS } from './boilerplate/attributions';
import { fold } from './lines';
import { attributeOf, TEXT, type MarkupNode } from './markup';

/** What the structure of the mail says about an element. */
export type Part = 'own' | 'quote' | 'signature' | 'quote-to-the-end';

/** Mail clients rewrite classes and ids of what they show: Outlook puts `x_` before each, Gmail `m_` and digits. */
const REWRITTEN = /^(?:x_)+|^m_-?\d*/;

const QUOTE_CLASSES: ReadonlySet<string> = new Set([
  'gmail_attr',
  'moz-cite-prefix',
  'yahoo_quoted',
  'protonmail_quote',
  'tutanota_quote',
  'zmail_extra',
  'outlookmessageheader',
  'reply-message-header',
  'mailquote',
]);
const SIGNATURE_CLASSES: ReadonlySet<string> = new Set([
  'gmail_signature',
  'gmail_signature_prefix',
  'moz-signature',
  'protonmail_signature_block',
  'tutanota_signature',
]);
const SIGNATURE_IDS: ReadonlySet<string> = new Set([
  'signature',
  'ms-outlook-mobile-signature',
  'ms-outlook-mobile-body-separator-line',
  'applemailsignature',
  'applemailsignature-lastedit',
  'mobile-signature',
  'mail-signature',
]);
/** Outlook marks where the old message begins and wraps nothing. */
const END_IDS: ReadonlySet<string> = new Set([
  'divrplyfwdmsg',
  'appendonsend',
  'rplyfwdmsg',
  'isreplycontent',
  'replysplit',
]);
const END_ID_PART = 'mail-editor-reference-message-container';

const FORWARDS: readonly string[] = ATTRIBUTIONS.flatMap((language) => language.forwarded);
/** So many characters, or nodes, decide whether a quote is a forward. */
const OPENING_LENGTH = 120;
const OPENING_NODES = 200;

/** The part an element is, by class and id alone; forwarded messages are content, therefore `own`. */
export function partOf(node: MarkupNode): Part {
  const ids = namesOf(node, 'id');
  const classes = namesOf(node, 'class');
  if (ids.some((id) => END_IDS.has(id) || id.includes(END_ID_PART))) return 'quote-to-the-end';
  if (classes.some((name) => SIGNATURE_CLASSES.has(name)) || ids.some((id) => SIGNATURE_IDS.has(id)))
    return 'signature';
  const marked =
    classes.some((name) => QUOTE_CLASSES.has(name) || name.endsWith('yahoo_quoted')) ||
    ids.some((id) => id.startsWith('yahoo_quoted')) ||
    isMarkedBlockquote(node, classes);
  return marked && !isForward(node) ? 'quote' : 'own';
}

/** Gmail's `div.gmail_quote` is none: answers stand in it between the quotes. An indented paragraph is none either. */
function isMarkedBlockquote(node: MarkupNode, classes: readonly string[]): boolean {
  if (node.nodeName.toLowerCase() !== 'blockquote') return false;
  return (
    attributeOf(node, 'type').toLowerCase() === 'cite' ||
    attributeOf(node, 'cite') !== '' ||
    classes.some((name) => name.includes('quote')) ||
    /border-left(?:-width)?:\s*(?!0|none)/i.test(attributeOf(node, 'style'))
  );
}

/** True when the element opens with a forward's mark ("---------- Forwarded message"), or stands right below one. */
function isForward(node: MarkupNode): boolean {
  const opening = fold(openingOf(node)).replace(/^[-=\s]+/, '');
  return FORWARDS.some((phrase) => opening.startsWith(phrase));
}

function openingOf(root: MarkupNode): string {
  let text = '';
  let node: MarkupNode | null = root;
  for (let step = 0; node !== null && step < OPENING_NODES && text.length < OPENING_LENGTH; step += 1) {
    text += node.nodeType === TEXT ? (node.nodeValue ?? '').slice(0, 2 * OPENING_LENGTH).trimStart() : '';
    node = following(node, root);
  }
  return text;
}

/** The next node in document order that lies within `root`, null at its end. */
function following(node: MarkupNode, root: MarkupNode): MarkupNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: MarkupNode | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

function namesOf(node: MarkupNode, attribute: 'id' | 'class'): readonly string[] {
  const value = attributeOf(node, attribute);
  if (value === '') return [];
  return value
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(REWRITTEN, ''));
}
