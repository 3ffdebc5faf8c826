/**
 * Firefox hides the clipboard of a paste built in a content script from the page. There the script can reach the page's
 * own constructors (MDN, "Sharing objects with page scripts"), so the event is built with those; no script enters the
 * page. The text goes in by Firefox's own `data`: a `DataTransfer` arrives empty, seen in Firefox 153.
 */
interface PageWindow {
  readonly ClipboardEvent: new (type: string, init: FirefoxClipboardInit) => ClipboardEvent;
}

interface FirefoxClipboardInit extends EventInit {
  readonly data: string;
  readonly dataType: string;
}

interface FirefoxScope {
  readonly cloneInto?: <Value>(value: Value, target: object) => Value;
}

/** A paste event of the page's own world; null in every browser that has no such thing. */
export function buildPagePaste(editor: HTMLElement, text: string): ClipboardEvent | null {
  const view = editor.ownerDocument.defaultView;
  const { cloneInto } = globalThis as FirefoxScope;
  const page = (view as { readonly wrappedJSObject?: PageWindow } | null)?.wrappedJSObject;
  if (!view || !page || !cloneInto) return null;
  const init = { bubbles: true, cancelable: true, composed: true, data: text, dataType: 'text/plain' };
  return new page.ClipboardEvent('paste', cloneInto(init, view));
}
