import { browser } from '#imports';
import type { LocalDateTime } from '../../utils/domain/reading';
import { logProblem } from '../../utils/log';
import type { Store } from '../../utils/store/database';
import { ready } from '../../utils/store/database';
import { applyRetention } from '../../utils/store/retention';

const ALARM = 'retention';
const ONCE_A_DAY_MINUTES = 24 * 60;

/** Erases mail older than the user keeps it, once a day; an alarm missed during sleep fires at the next wake. */
export function registerRetention(store: Store, now: () => LocalDateTime): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void erase();
  });
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: ONCE_A_DAY_MINUTES });
  });

  const erase = async (): Promise<void> => {
    try {
      await ready(store);
      await applyRetention(store, now());
    } catch (error) {
      logProblem('retention-failed', error);
    }
  };
}
