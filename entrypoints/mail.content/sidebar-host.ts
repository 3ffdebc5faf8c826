import { browser, type ContentScriptContext } from '#imports';
import type { PanelLayout } from '../../utils/domain/panel-layout';
import { sendMessage } from '../../utils/protocol';
import { loadPanelLayout, savePanelLayout } from '../../utils/settings';

/** Size of the folded tab, CSS pixels. */
const FOLDED = { width: 44, height: 132 };
/** Above Fluent's layers (outlook-dom.md 5); dialogs of the page stay usable because the panel folds. */
const LAYER = 2_147_483_000;

export interface SidebarHost {
  /** Puts the frame on the page if it is not there. Called when the first thread is seen, not before. */
  readonly mount: () => void;
  /** Folds or unfolds and remembers it for this site. */
  readonly setLayout: (layout: PanelLayout) => void;
}

/**
 * The panel's place on the mail page: one fixed element on `documentElement` whose closed shadow root holds the frame
 * of our own page. The mail page's scripts can neither read it nor style it.
 */
export function createSidebarHost(document: Document, context: ContentScriptContext): SidebarHost {
  const nonce = crypto.randomUUID();
  const element = document.createElement('good-terms-panel');
  const frame = document.createElement('iframe');
  let mounted = false;

  const apply = ({ folded, width }: PanelLayout): void => {
    setStyles(element, {
      width: `${String(folded ? FOLDED.width : width)}px`,
      height: folded ? `${String(FOLDED.height)}px` : '100%',
      // Low enough to leave Gmail's rail and Outlook's app bar reachable.
      top: folded ? '58%' : '0',
    });
  };

  const mount = (): void => {
    if (mounted) {
      reattach(element, document);
      return;
    }
    mounted = true;
    setStyles(element, { all: 'initial', position: 'fixed', right: '0', 'z-index': String(LAYER), display: 'block' });
    setStyles(frame, {
      width: '100%',
      height: '100%',
      border: '0',
      'color-scheme': 'normal',
      background: 'transparent',
    });
    frame.title = 'Good Terms';
    // The browser's own model, for those who have one; frames of another origin get it only when they are given it.
    frame.allow = 'rewriter; language-model';
    element.attachShadow({ mode: 'closed' }).append(frame);
    void start();
  };

  const start = async (): Promise<void> => {
    apply(await loadPanelLayout(location.origin));
    // The frame runs only when the background knows this nonce from this tab: a foreign page cannot open it.
    await sendMessage('announceFrame', { nonce });
    frame.src = `${browser.runtime.getURL('/sidebar.html')}#${nonce}`;
    reattach(element, document);
  };

  context.onInvalidated(() => {
    element.remove();
  });

  return {
    mount,
    setLayout(layout) {
      apply(layout);
      void savePanelLayout(location.origin, layout);
    },
  };
}

/** Mail apps rewrite parts of the page; the element is put back where it was removed. */
function reattach(element: HTMLElement, document: Document): void {
  if (!element.isConnected) document.documentElement.append(element);
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important');
}
