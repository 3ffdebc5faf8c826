import type { ContentScriptContext } from '#imports';
import type { WatchTarget } from '../../utils/mail/define';

/** Quiet time after which a burst of changes is read once, ms. */
const SETTLE_MS = 150;
/** A look is followed by a rest of so many times its own length: on no page does looking take much of the time. */
const REST_FACTOR = 80;
/** Longest rest, ms. */
const LONGEST_REST_MS = 1_500;
/** After a navigation the thread and its id may arrive seconds late (gmail-dom.md 4): further looks, ms. */
const LATE_LOOKS_MS = [400, 1000, 2500, 5000];
/** Firefox does not tell us of the page's own `pushState`; a string compare once a second does, ms. */
const ADDRESS_CHECK_MS = 1000;

interface PageWatch {
  readonly document: Document;
  /** The nodes to observe as the page is now; asked again after every change. */
  readonly targets: () => readonly WatchTarget[];
  readonly onChange: () => void;
  readonly context: ContentScriptContext;
}

/**
 * Calls `onChange` once per settled change of the watched nodes or of the address. Observes only what the adapter
 * names, never the body's attributes, never inside bodies and editors. Returns the way to stop.
 */
export function watchPage({ document, targets, onChange, context }: PageWatch): () => void {
  let timer: number | undefined;
  let rest = 0;
  let observed: readonly Node[] = [];
  let address = location.href;
  const lateLooks = new Set<number>();

  const observer = new MutationObserver(() => {
    settle();
  });

  const settle = (): void => {
    timer ??= context.setTimeout(
      () => {
        timer = undefined;
        const began = performance.now();
        onChange();
        observe();
        rest = Math.min((performance.now() - began) * REST_FACTOR, LONGEST_REST_MS);
      },
      Math.max(SETTLE_MS, rest),
    );
  };

  const observe = (): void => {
    const wanted = targets();
    const nodes = wanted.map(({ node }) => node);
    if (nodes.length === observed.length && nodes.every((node, index) => node === observed[index])) return;
    observer.disconnect();
    for (const { node, options } of wanted) observer.observe(node, options);
    observed = nodes;
  };

  const navigated = (): void => {
    address = location.href;
    for (const look of lateLooks) clearTimeout(look);
    lateLooks.clear();
    if (rest > SETTLE_MS) {
      clearTimeout(timer);
      timer = undefined;
    }
    rest = 0;
    settle();
    for (const delay of LATE_LOOKS_MS) lateLooks.add(context.setTimeout(settle, delay));
  };

  context.addEventListener(window, 'hashchange', navigated);
  context.addEventListener(window, 'popstate', navigated);
  if ('navigation' in window) {
    window.navigation.addEventListener('currententrychange', navigated, { signal: context.signal });
  }
  context.setInterval(() => {
    if (location.href !== address) navigated();
    if (observed.some((node) => !node.isConnected)) settle();
  }, ADDRESS_CHECK_MS);
  context.addEventListener(document, 'visibilitychange', settle);

  observe();
  navigated();
  return () => {
    observer.disconnect();
    if (timer !== undefined) clearTimeout(timer);
    for (const look of lateLooks) clearTimeout(look);
  };
}
