import { useEffect, useState } from 'react';
import { loadSessionKey, noteSessionUse, watchSessionKey } from '../../utils/session-key';
import type { Store } from '../../utils/store/database';
import { resumeSession } from '../../utils/store/lock/lock';

/** What shows that somebody is at the page. */
const DEEDS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Takes up the unlocked session of any page of ours, now and whenever it changes. @returns a number that grows with
 * each change, for live queries to depend on; null until the first is taken up.
 */
export function useSession(store: Store, onKey?: (sessionKey: string | null) => void): number | null {
  const [turn, setTurn] = useState<number | null>(null);
  useEffect(() => {
    const take = async (sessionKey: string | null): Promise<void> => {
      await resumeSession(store, sessionKey);
      onKey?.(sessionKey);
      setTurn((before) => (before ?? 0) + 1);
    };
    void loadSessionKey().then(take);
    return watchSessionKey((sessionKey) => void take(sessionKey));
  }, [store, onKey]);
  useEffect(() => {
    const note = (): void => void noteSessionUse();
    for (const deed of DEEDS) window.addEventListener(deed, note, { passive: true });
    return () => {
      for (const deed of DEEDS) window.removeEventListener(deed, note);
    };
  }, []);
  return turn;
}
