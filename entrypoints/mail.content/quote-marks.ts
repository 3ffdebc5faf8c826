/** Name of our entry in the document's highlight registry. */
const HIGHLIGHT_NAME = 'good-terms-quote';
/** White space and the zero-width characters that mail clients strew in. */
const SKIPPED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/**
 * Scrolls to `quote` in a message body and marks it by the CSS Custom Highlight API: nothing in the mail's DOM is
 * changed, so nothing can end up in a sent mail (trust.md 1). Returns false when the words are not there.
 */
export function showQuote(body: Element, quote: string): boolean {
  const range = rangeOf(body, quote);
  if (!range) return false;
  markRange(range);
  const target = range.startContainer.parentElement ?? body;
  target.scrollIntoView({ block: 'center', behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
  return true;
}

function markRange(range: Range): void {
  try {
    CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
    adoptMarkStyle();
  } catch {
    // Firefox refuses a content script's sheet on the page's document: select the words instead, which changes no DOM.
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
}

let sheet: CSSStyleSheet | undefined;

/** An adopted sheet lives outside the DOM, like the highlight itself. */
function adoptMarkStyle(): void {
  if (sheet) return;
  const created = new CSSStyleSheet();
  created.replaceSync(`::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe08a; color: #1f1a10; }`);
  document.adoptedStyleSheets.push(created);
  sheet = created;
}

/** The range of `quote` in the text of `root`, compared without regard to white space and invisible characters. */
export function rangeOf(root: Element, quote: string): Range | null {
  const wanted = quote.replace(SKIPPED, '');
  if (!wanted) return null;
  const { text, places } = visibleCharacters(root);
  const at = text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

interface Place {
  readonly node: Text;
  readonly offset: number;
}

function visibleCharacters(root: Element): { readonly text: string; readonly places: readonly Place[] } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let offset = 0; offset < data.length; offset += 1) {
      const character = data.charAt(offset);
      if (character.replace(SKIPPED, '') === '') continue;
      text += character;
      places.push({ node, offset });
    }
  }
  return { text, places };
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
