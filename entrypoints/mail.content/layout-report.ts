/** Most elements a report names; a mail page has a few thousand. */
const MOST_ELEMENTS = 6000;
/** Elements whose inside belongs to people: bodies of messages and editors. They are named, never entered. */
const PRIVATE = '.a3s, .ii, [id^="UniqueMessageBody"], [role="document"], [contenteditable], [g_editable], textarea';
/** Attributes whose values are the mail client's own; of all others only the name is told. */
const TOLD_VALUES: ReadonlySet<string> = new Set([
  'role',
  'aria-expanded',
  'aria-selected',
  'aria-level',
  'type',
  'dir',
]);
const SKIPPED: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'TEMPLATE', 'GOOD-TERMS-PANEL']);

/**
 * The structure of the page without its content: tags, roles, masked ids, classes, names of attributes. A user can send
 * it to us when their mail client changed; no word of the mail is in it.
 */
export function layoutReport(document: Document): string {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    if (lines.length >= MOST_ELEMENTS || SKIPPED.has(element.tagName)) return;
    lines.push(`${' '.repeat(depth)}${describe(element)}`);
    if (element.matches(PRIVATE)) return;
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(document.body, 0);
  return lines.join('\n');
}

function describe(element: Element): string {
  const { tagName, id, classList } = element;
  const told = [...element.attributes]
    .filter(({ name }) => name !== 'id' && name !== 'class')
    .map(({ name, value }) => (TOLD_VALUES.has(name) ? `[${name}=${value}]` : `[${name}]`));
  const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    ? ' …'
    : '';
  // Inside a message's own HTML classes are the sender's words; there only the element itself is named.
  const classes = element.closest(PRIVATE) === element ? '' : [...classList].map((name) => `.${name}`).join('');
  return `${tagName.toLowerCase()}${id && `#${masked(id)}`}${classes}${told.join('')}${text}`;
}

/** Ids keep their family (`MSG_…_FROM`) and lose what identifies: every digit and every long run of letters. */
function masked(id: string): string {
  return id.replace(/\d/gu, '0').replace(/[A-Za-z+/=-]{21,}/gu, '…');
}
