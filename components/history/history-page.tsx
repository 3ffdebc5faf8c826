import { useLiveQuery } from 'dexie-react-hooks';
import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../utils/domain/local-time';
import type { Store } from '../../utils/store/database';
import { listClients } from '../../utils/store/list-clients';
import { Spinner } from '../controls/spinner';
import { ClientList } from './client-list';
import { ClientPage } from './client-page';
import styles from './history-page.module.css';

/** All clients on the left, one client's timeline on the right; the address' hash names the client. */
export function HistoryPage({ store }: { readonly store: Store }) {
  const clients = useLiveQuery(() => listClients(store, localDateTimeOf(new Date())), [store]);
  const chosen = useHash();
  const client = clients?.find(({ id }) => id === chosen);
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1 className={styles.title}>{i18n.t('history.title')}</h1>
        <p className={styles.promise}>{i18n.t('panel.local')}</p>
      </header>
      <nav className={styles.clients} aria-label={i18n.t('history.clients')}>
        {clients ? <ClientList clients={clients} chosen={chosen} /> : <Spinner label={i18n.t('history.loading')} />}
      </nav>
      <main className={styles.main}>
        {client ? (
          <ClientPage key={client.id} store={store} client={client} />
        ) : (
          <p className={styles.hint}>{i18n.t(clients?.length === 0 ? 'history.empty' : 'history.choose')}</p>
        )}
      </main>
    </div>
  );
}

function useHash(): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => {
        window.removeEventListener('hashchange', changed);
      };
    },
    () => decodeURIComponent(location.hash.slice(1)),
  );
}
