import { useSyncExternalStore, type RefObject } from 'react';

/** Rows drawn beyond each edge, so that Tab and fast scrolling find them there. */
const OVERSCAN = 10;

/** The rows worth drawing: from `first` to `last`, exclusive. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * Which of `count` rows of `rowHeight` pixels are near the visible part of the page. Moves in steps, so that scrolling
 * draws anew only now and then.
 */
export function useWindowedRows(container: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowWindow {
  const topRow = (): number => {
    const top = container.current?.getBoundingClientRect().top ?? 0;
    return Math.floor(Math.max(0, -top) / (rowHeight * OVERSCAN)) * OVERSCAN;
  };
  const top = useSyncExternalStore(subscribe, topRow);
  const visible = useSyncExternalStore(subscribe, () => Math.ceil(window.innerHeight / rowHeight));
  return { first: Math.max(0, top - OVERSCAN), last: Math.min(count, top + visible + 2 * OVERSCAN) };
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('scroll', changed, { passive: true });
  window.addEventListener('resize', changed);
  return () => {
    window.removeEventListener('scroll', changed);
    window.removeEventListener('resize', changed);
  };
}
