/**
 * Firefox hides the clipboard of a paste built in a content script from the page. There the script can reach the page's
 * own constructors (MDN, "Sharing objects with page scripts"), so the event is built with those; no script enters the page.
 */
interface PageWindow {
  readonly ClipboardEvent: typeof ClipboardEvent;
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
  const options = { bubbles: true, cancelable: true, composed: true };
  const event = new page.ClipboardEvent('paste', cloneInto(options, view));
  // A clipboard handed to the constructor arrives empty (Firefox 153); the event's own takes the text.
  event.clipboardData?.setData('text/plain', text);
  return event;
}
