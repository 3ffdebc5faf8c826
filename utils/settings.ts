import { browser } from '#imports';
import { PANEL_WIDTH, type PanelLayout } from './domain/panel-layout';

const INITIAL_LAYOUT: PanelLayout = { folded: true, width: PANEL_WIDTH.initial };

/** The layout remembered for a mail site, or the initial one. */
export async function loadPanelLayout(origin: string): Promise<PanelLayout> {
  const key = layoutKey(origin);
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return isLayout(stored) ? stored : INITIAL_LAYOUT;
}

/** Remembers the layout for a mail site. */
export async function savePanelLayout(origin: string, layout: PanelLayout): Promise<void> {
  await browser.storage.local.set({ [layoutKey(origin)]: layout });
}

function layoutKey(origin: string): string {
  return `layout:${origin}`;
}

function isLayout(value: unknown): value is PanelLayout {
  if (typeof value !== 'object' || value === null) return false;
  const { folded, width } = value as Partial<PanelLayout>;
  return (
    typeof folded === 'boolean' && typeof width === 'number' && width >= PANEL_WIDTH.min && width <= PANEL_WIDTH.max
  );
}
