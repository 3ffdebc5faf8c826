import { browser } from '#imports';

const KEY = 'session-key';
const USED_AT = 'session-used-at';
/** Use is noted at most this often, ms. */
const NOTE_EVERY = 20_000;

/** The key of the unlocked history; null while locked, or without a lock. It lives as long as the browser runs. */
export async function loadSessionKey(): Promise<string | null> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : null;
}

/** Keeps the key for all pages of ours until the browser closes; null locks them. */
export async function saveSessionKey(sessionKey: string | null): Promise<void> {
  if (sessionKey === null) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: sessionKey, [USED_AT]: Date.now() });
}

/** When the unlocked history was last used, ms since the epoch; 0 for never. */
export async function sessionUsedAt(): Promise<number> {
  const stored: unknown = (await browser.storage.session.get(USED_AT))[USED_AT];
  return typeof stored === 'number' ? stored : 0;
}

/** Notes that the history is in use, so that it does not lock itself. */
export async function noteSessionUse(now = Date.now()): Promise<void> {
  if (now - (await sessionUsedAt()) >= NOTE_EVERY) await browser.storage.session.set({ [USED_AT]: now });
}

/** Calls `changed` whenever a page of ours unlocks or locks the history. @returns how to stop. */
export function watchSessionKey(changed: (sessionKey: string | null) => void): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) changed(typeof change.newValue === 'string' ? change.newValue : null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => {
    browser.storage.session.onChanged.removeListener(listener);
  };
}
