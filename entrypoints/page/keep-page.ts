import type { PageKeeper } from '../../components/page/page-report';
import { localDateTimeOf } from '../../utils/domain/local-time';
import { logProblem } from '../../utils/log';
import { loadSessionKey } from '../../utils/session-key';
import { openStore } from '../../utils/store/database';
import { nameClients } from '../../utils/store/list-clients';
import { resumeSession } from '../../utils/store/lock/lock';
import { saveReport } from '../../utils/store/save-report';
import { withUserRecord } from '../../utils/store/user-record';

/** The client history as this top-level page of ours reads and writes it. */
export function connectKeeper(): PageKeeper {
  const store = openStore();
  return {
    async knownPeople() {
      try {
        const clients = await nameClients(store);
        return clients.flatMap(({ people }) => people.filter(({ email }) => email !== null));
      } catch (error) {
        // Without the history the user still types who it is; keeping then says why it cannot.
        logProblem('clients-not-listed', error);
        return [];
      }
    },
    async keep(report) {
      await resumeSession(store, await loadSessionKey());
      return withUserRecord(store, report, await saveReport(store, report, localDateTimeOf(new Date())));
    },
  };
}
