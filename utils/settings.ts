import { browser } from '#imports';
import { LANGUAGE_CODES, type LanguageCode } from './domain/language';
import { PANEL_WIDTH, type PanelLayout } from './domain/panel-layout';

const INITIAL_LAYOUT: PanelLayout = { folded: true, width: PANEL_WIDTH.initial };

/** The layout remembered for a mail site, or the initial one. */
export async function loadPanelLayout(origin: string): Promise<PanelLayout> {
  const stored = await load(layoutKey(origin));
  return isLayout(stored) ? stored : INITIAL_LAYOUT;
}

/** Remembers the layout for a mail site. */
export async function savePanelLayout(origin: string, layout: PanelLayout): Promise<void> {
  await browser.storage.local.set({ [layoutKey(origin)]: layout });
}

/** How this browser's Good Terms speaks and listens. It belongs to the browser, not to the data. */
export interface Preferences {
  /** Null follows the browser. */
  readonly interfaceLanguage: LanguageCode | null;
  /** The languages whose mail is judged. */
  readonly mailLanguages: readonly LanguageCode[];
}

const PREFERENCES = 'preferences';

/** What the user prefers; whatever was never chosen, or is unknown to this version, is as at the beginning. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = ((await load(PREFERENCES)) ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  const { interfaceLanguage, mailLanguages } = stored;
  return {
    interfaceLanguage: LANGUAGE_CODES.find((code) => code === interfaceLanguage) ?? null,
    mailLanguages: Array.isArray(mailLanguages)
      ? LANGUAGE_CODES.filter((code) => mailLanguages.includes(code))
      : LANGUAGE_CODES,
  };
}

/** The languages whose mail is judged. */
export async function mailLanguages(): Promise<readonly LanguageCode[]> {
  return (await loadPreferences()).mailLanguages;
}

/** Changes some of the preferences. */
export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [PREFERENCES]: { ...(await loadPreferences()), ...change } });
}

/** Forgets layouts and preferences. */
export async function eraseSettings(): Promise<void> {
  await browser.storage.local.clear();
}

async function load(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
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
