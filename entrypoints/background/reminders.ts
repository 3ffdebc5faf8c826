import { browser } from '#imports';
import { i18n } from '#i18n';
import { dueReminders, nextReminderAt, type Reminder } from '../../utils/advice/plan/reminders';
import type { LocalDateTime } from '../../utils/domain/reading';
import { logProblem } from '../../utils/log';
import { ready, type Store } from '../../utils/store/database';
import { allPlans } from '../../utils/store/plans';

const ALARM = 'plan-reminders';
/** Reminders that were already notified, so that each is told once: `client kind moment`. */
const TOLD_KEY = 'told-reminders';

export interface Reminders {
  /** Sets badge and alarm by the plans as they stand. */
  readonly refresh: () => Promise<void>;
}

/**
 * Reminds of a plan for parting: a number on the toolbar button until the user has answered in the plan, and a
 * notification where they allowed it. The alarm is set anew at every start of the browser; one that was missed during
 * sleep fires at the next wake.
 */
export function registerReminders(store: Store, now: () => LocalDateTime): Reminders {
  const refresh = async (): Promise<void> => {
    try {
      await ready(store);
      const plans = await allPlans(store);
      const due = dueReminders(plans, now());
      await browser.action.setBadgeText({ text: due.length === 0 ? '' : String(due.length) });
      await setAlarm(nextReminderAt(plans, now()));
      await notify(due);
    } catch (error) {
      logProblem('reminders-failed', error);
    }
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refresh();
  });
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.runtime.onInstalled.addListener(() => void refresh());
  openClientOnClick();
  return { refresh };
}

async function setAlarm(at: LocalDateTime | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: new Date(at).getTime() });
}

/** Without the permission the badge is all; no name of a client stands in a notification, which others may see. */
async function notify(due: readonly Reminder[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const stored: unknown = (await browser.storage.local.get(TOLD_KEY))[TOLD_KEY];
  const told = Array.isArray(stored) ? stored : [];
  const keys = due.map(({ clientId, kind, at }) => `${clientId} ${kind} ${at}`);
  for (const [index, { clientId, kind }] of due.entries()) {
    if (told.includes(keys[index])) continue;
    openClientOnClick();
    await browser.notifications.create(clientId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: 'Good Terms',
      message: i18n.t(kind === 'cooled-off' ? 'plan.reminder.cooledOff' : 'plan.reminder.lastDay'),
    });
  }
  await browser.storage.local.set({ [TOLD_KEY]: keys });
}

let listening = false;

/** The API appears only once the permission is granted, perhaps long after the start. */
function openClientOnClick(): void {
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  if (listening || notifications === undefined) return;
  listening = true;
  notifications.onClicked.addListener((clientId) => {
    void browser.tabs.create({ url: `${browser.runtime.getURL('/history.html')}#${encodeURIComponent(clientId)}` });
  });
}
