import { browser } from '#imports';
import { logProblem } from '../../utils/log';
import { loadSessionKey, saveSessionKey, sessionUsedAt, watchSessionKey } from '../../utils/session-key';
import type { Store } from '../../utils/store/database';
import { guarded } from '../../utils/store/guard';
import { DEFAULT_SETTINGS, readSetting } from '../../utils/store/settings';

const ALARM = 'auto-lock';
const MS_PER_MINUTE = 60_000;

/** Locks an unlocked history that nobody has used for as long as the user said; an alarm outlives the background. */
export function registerAutoLock(store: Store): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM)
      lockWhenUnused(store, Date.now()).catch((error: unknown) => {
        logProblem('auto-lock-failed', error);
      });
  });
  watchSessionKey((sessionKey) => {
    if (sessionKey === null) void browser.alarms.clear(ALARM);
    else void browser.alarms.create(ALARM, { periodInMinutes: 1 });
  });
}

/** Locks when the time is over; a database that does not open is no reason to stay unlocked. @param now ms since the epoch. */
export async function lockWhenUnused(store: Store, now: number): Promise<void> {
  if ((await loadSessionKey()) === null) return;
  const setting = await guarded(store, async () => ({ minutes: await readSetting(store, 'lockAfterMinutes') }));
  const { minutes } = 'kind' in setting ? { minutes: DEFAULT_SETTINGS.lockAfterMinutes } : setting;
  if (minutes !== null && now - (await sessionUsedAt()) >= minutes * MS_PER_MINUTE) await saveSessionKey(null);
}
