import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { SignalId } from '../../../utils/domain/signal';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { readSilenced, silenceForClient } from '../../../utils/store/silence';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { signalName } from '../../words/signal-words';
import styles from '../options-page.module.css';

/** The signals switched off for single clients, each with the way back. */
export function SilencedSection({ store }: { readonly store: Store }) {
  const silenced = useLiveQuery(async () => guarded(store, () => silencedNames(store)), [store]);
  if (silenced === undefined || 'kind' in silenced) return null;
  return (
    <Section id="silenced" title={i18n.t('options.silenced.title')} about={i18n.t('options.silenced.about')}>
      {silenced.length === 0 ? (
        <p className={styles.empty}>{i18n.t('options.silenced.none')}</p>
      ) : (
        <ul className={styles.list}>
          {silenced.map(({ clientId, client, signal }) => (
            <li key={`${clientId} ${signal}`} className={styles.entry}>
              <span className={styles.grow}>{client}</span>
              <span className={styles.soft}>{signalName(signal)}</span>
              <Button
                look="quiet"
                onClick={() => {
                  void silenceForClient(store, clientId, signal, false);
                }}
              >
                {i18n.t('options.silenced.again')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface SilencedName {
  readonly clientId: string;
  readonly client: string;
  readonly signal: SignalId;
}

async function silencedNames(store: Store): Promise<readonly SilencedName[]> {
  const { forClients } = await readSilenced(store);
  const clients = await store.database.clients.bulkGet(forClients.map(({ clientId }) => clientId));
  return forClients.flatMap(({ clientId, signal }, index) => {
    const client = clients[index];
    return client ? [{ clientId, client: client.name, signal }] : [];
  });
}
