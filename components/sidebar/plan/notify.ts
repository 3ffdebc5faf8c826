import { browser } from '#imports';

/** Whether reminders may also come as notifications; `unavailable` where the frame cannot ask. */
export type NotifyState = 'granted' | 'askable' | 'unavailable';

const WANTED = { permissions: ['notifications' as const] };

/** Frames of our pages lack this API in some browsers. */
function permissions() {
  return browser.permissions as typeof browser.permissions | undefined;
}

/** How things stand with the optional permission. */
export async function notifyState(): Promise<NotifyState> {
  try {
    const granted = await permissions()?.contains(WANTED);
    if (granted === undefined) return 'unavailable';
    return granted ? 'granted' : 'askable';
  } catch {
    return 'unavailable';
  }
}

/** Asks for it; only on the user's click. */
export async function askToNotify(): Promise<NotifyState> {
  try {
    return (await permissions()?.request(WANTED)) === true ? 'granted' : 'askable';
  } catch {
    return 'unavailable';
  }
}
