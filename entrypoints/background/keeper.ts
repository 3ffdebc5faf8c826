import { localDateTimeOf } from '../../utils/domain/local-time';
import { onMessage } from '../../utils/protocol';
import { openStore } from '../../utils/store/database';
import { muteFinding } from '../../utils/store/mute-finding';
import { recallAnalyses } from '../../utils/store/recall';
import { saveReport } from '../../utils/store/save-report';
import { sidebarTab } from './frames';

/** The keeper's side of the protocol: only an admitted sidebar is answered, and only about threads it names. */
export function registerKeeper(): void {
  const store = openStore();
  const now = () => localDateTimeOf(new Date());

  onMessage('recallAnalyses', async ({ data, sender }) => {
    await sidebarTab(sender);
    return recallAnalyses(store, data);
  });

  onMessage('saveReport', async ({ data, sender }) => {
    await sidebarTab(sender);
    return saveReport(store, data, now());
  });

  onMessage('muteFinding', async ({ data, sender }) => {
    await sidebarTab(sender);
    return muteFinding(store, data, now());
  });
}
