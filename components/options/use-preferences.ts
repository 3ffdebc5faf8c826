import { useEffect, useState } from 'react';
import { loadPreferences, savePreferences, type Preferences } from '../../utils/settings';

/** The preferences and how to change them; null until they are loaded. */
export function usePreferences(): readonly [Preferences | null, (change: Partial<Preferences>) => Promise<void>] {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    void loadPreferences().then(setPreferences);
  }, []);
  const change = async (part: Partial<Preferences>): Promise<void> => {
    await savePreferences(part);
    setPreferences(await loadPreferences());
  };
  return [preferences, change];
}
