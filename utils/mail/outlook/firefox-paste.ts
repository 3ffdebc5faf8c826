/**
 * Firefox hides the clipboard of a paste built in a content script from the page. There the script can reach the page's
 * own constructors (MDN, "Sharing objects with page scripts"), so the event is built with those; no script enters the page.
 */
interface PageWindow {
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

interface FirefoxScope {
  readonly cloneInto?: <Value>(value: Value, target: object, options?: { readonly wrapReflectors: boolean }) => Value;
}

/** A paste event of the page's own world; null in every browser that has no such thing. */
export function buildPagePaste(editor: HTMLElement, text: string): ClipboardEvent | null {
  const view = editor.ownerDocument.defaultView;
  const { cloneInto } = globalThis as FirefoxScope;
  const page = (view as { readonly wrappedJSObject?: PageWindow } | null)?.wrappedJSObject;
  if (!view || !page || !cloneInto) return null;
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', text);
  const options = { bubbles: true, cancelable: true, composed: true, clipboardData };
  return new page.ClipboardEvent('paste', cloneInto(options, view, { wrapReflectors: true }));
}
