import { useCallback, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { Store } from '../../utils/store/database';
import { Notice } from '../controls/notice';
import { PageShell } from '../controls/page-shell';
import { Spinner } from '../controls/spinner';
import { refusalSentence } from '../words/history-words';
import { pageLinks } from '../words/page-links';
import { ClientPage } from './client/client-page';
import { EvidenceSheet } from './client/evidence-sheet';
import type { DeskClient } from './desk-client';
import { ClientsView, INITIAL_LIST, type ListState } from './list/clients-view';
import { useHash } from './use-hash';
import { useSession } from './use-session';

interface HistoryPageProps {
  readonly store: Store;
  readonly desk: DeskClient;
}

/** The history: all clients; `#<id>` one client; `#print/<id>` and `#print/<id>/full` its evidence on paper. */
export function HistoryPage({ store, desk }: HistoryPageProps) {
  const hash = useHash();
  const takeSession = useCallback(
    (sessionKey: string | null) => {
      desk.takeSession(sessionKey);
    },
    [desk],
  );
  const session = useSession(store, takeSession);
  const [list, setList] = useState<ListState>(INITIAL_LIST);
  useListPlace(hash === '');

  return (
    <PageShell title="Good Terms" promise={i18n.t('panel.local')} links={pageLinks('history')}>
      {session === null ? (
        <Spinner label={i18n.t('history.loading')} />
      ) : (
        <HistoryContent {...{ store, desk, hash, session, list }} onList={setList} />
      )}
    </PageShell>
  );
}

interface HistoryContentProps extends HistoryPageProps {
  readonly hash: string;
  readonly session: number;
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
}

function HistoryContent({ store, desk, hash, session, list, onList }: HistoryContentProps) {
  const [, print, full] = /^print\/([^/]+)(\/full)?$/.exec(hash) ?? [];
  if (print !== undefined) {
    return <EvidenceSheet store={store} clientId={print} showAddresses={full !== undefined} session={session} />;
  }
  if (hash !== '') return <ClientPage key={hash} store={store} clientId={hash} session={session} />;
  return <ListRoute {...{ store, desk, list, onList }} />;
}

function ListRoute({ store, desk, list, onList }: Pick<HistoryContentProps, 'store' | 'desk' | 'list' | 'onList'>) {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  if (state.clientsRefused) {
    return <Notice title={i18n.t('history.closed')} text={refusalSentence(state.clientsRefused)} />;
  }
  if (state.clients === null) return <Spinner label={i18n.t('history.loading')} />;
  return (
    <ClientsView
      store={store}
      clients={state.clients}
      desk={state}
      list={list}
      onList={onList}
      onSearch={desk.search}
    />
  );
}

/** Brings the list back to where it was when the user comes back from a client. */
function useListPlace(onList: boolean): void {
  const place = useRef(0);
  useEffect(() => {
    if (!onList) return;
    const remember = (): void => {
      place.current = window.scrollY;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      window.removeEventListener('scroll', remember);
    };
  }, [onList]);
  useLayoutEffect(() => {
    window.scrollTo(0, onList ? place.current : 0);
  }, [onList]);
}
