import { localDateTimeOf } from '../../utils/domain/local-time';
import { onMessage } from '../../utils/protocol';
import { loadSessionKey, noteSessionUse } from '../../utils/session-key';
import { openStore, type Store } from '../../utils/store/database';
import { keepSaying } from '../../utils/store/keep-saying';
import { resumeSession } from '../../utils/store/lock/lock';
import { muteFinding } from '../../utils/store/mute-finding';
import { recallAnalyses } from '../../utils/store/recall';
import { saveReport } from '../../utils/store/save-report';
import { silenceInThread } from '../../utils/store/silence-in-thread';
import { withUserRecord } from '../../utils/store/user-record';
import { registerAutoLock } from './auto-lock';
import { requirePanel } from './frames';
import { registerReminders } from './reminders';
import { registerRetention } from './retention';

/** The keeper's side of the protocol: only an admitted panel is answered, and only about threads it names. */
export function registerKeeper(): void {
  const store = openStore();
  const now = () => localDateTimeOf(new Date());
  const unlocked = async (): Promise<Store> => {
    // The background is stopped at any moment; the key of an unlocked history outlives it in session storage.
    await resumeSession(store, await loadSessionKey());
    if (store.session.cipher !== null) await noteSessionUse();
    return store;
  };

  const reminders = registerReminders(store, now);

  onMessage('recallAnalyses', async ({ data, sender }) => {
    await requirePanel(sender);
    return recallAnalyses(await unlocked(), data);
  });

  onMessage('saveReport', async ({ data, sender }) => {
    await requirePanel(sender);
    return withUserRecord(store, data, await saveReport(await unlocked(), data, now()));
  });

  onMessage('muteFinding', async ({ data, sender }) => {
    await requirePanel(sender);
    return withUserRecord(store, data, await muteFinding(await unlocked(), data, now()));
  });

  onMessage('silenceSignal', async ({ data, sender }) => {
    await requirePanel(sender);
    return withUserRecord(store, data, await silenceInThread(await unlocked(), data, now()));
  });

  onMessage('say', async ({ data, sender }) => {
    await requirePanel(sender);
    const outcome = await keepSaying(await unlocked(), data, now());
    if (data.saying.kind === 'plan') await reminders.refresh();
    return outcome;
  });

  registerRetention(store, now);
  registerAutoLock(store);
}
