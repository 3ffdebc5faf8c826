import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ClientSummary } from '../../../utils/store/list-clients';
import { Notice } from '../../controls/notice';
import { SelectField, TextField } from '../../controls/field';
import type { DeskState } from '../desk-client';
import { SearchHits } from '../search/search-hits';
import { UnlockForm } from '../unlock-form';
import type { Store } from '../../../utils/store/database';
import { ClientTable } from './client-table';
import { columnWord } from './column-words';
import styles from './clients-view.module.css';
import { clientFilter, nextOrder, SORT_COLUMNS, sortClients, type ClientOrder } from './sort-clients';

/** What the list was like when the user left it for a client. */
export interface ListState {
  readonly query: string;
  readonly order: ClientOrder;
  /** `best`: whatever was found, clients first, until the user chooses. */
  readonly showing: 'best' | Results;
}

type Results = 'clients' | 'texts';

export const INITIAL_LIST: ListState = {
  query: '',
  order: { column: 'lastOn', descending: true },
  showing: 'best',
};

interface ClientsViewProps {
  readonly store: Store;
  readonly clients: readonly ClientSummary[];
  readonly desk: DeskState;
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
  readonly onSearch: (query: string) => void;
}

/** All clients, with search over their names and over every quote and note. */
export function ClientsView({ store, clients, desk, list, onList, onSearch }: ClientsViewProps) {
  const query = useDeferredValue(list.query);
  const sorted = useMemo(() => sortClients(clients, list.order), [clients, list.order]);
  const shown = useMemo(() => sorted.filter(clientFilter(query)), [sorted, query]);
  const names = useMemo(() => new Map(clients.map(({ id, name }) => [id, name])), [clients]);
  const searching = list.query.trim() !== '';
  const texts = searching ? (desk.hits?.texts ?? []) : [];
  const showing = searching ? resultsToShow(list.showing, shown.length, texts.length) : 'clients';
  if (clients.length === 0) return <NoClients />;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <TextField
          bare
          type="search"
          label={i18n.t('history.search.label')}
          placeholder={i18n.t('history.search.label')}
          value={list.query}
          onText={(text) => {
            onList({ ...list, query: text, showing: text.trim() === '' ? 'best' : list.showing });
            onSearch(text);
          }}
        />
        <div className={styles.sort}>
          <SelectField
            bare
            label={i18n.t('history.sortBy')}
            value={list.order.column}
            options={SORT_COLUMNS.map((column) => ({ value: column, label: columnWord(column) }))}
            onValue={(column) => {
              onList({ ...list, order: nextOrder({ column: 'name', descending: true }, column) });
            }}
          />
        </div>
      </div>
      <div className={styles.counts}>
        {searching ? (
          <>
            <Showing {...{ list, onList, showing }} value="clients">
              {i18n.t('history.count', shown.length, [String(shown.length)])}
            </Showing>
            <Showing {...{ list, onList, showing }} value="texts">
              {i18n.t('history.search.texts', texts.length, [String(texts.length)])}
            </Showing>
          </>
        ) : (
          <p className={styles.count}>{i18n.t('history.count', clients.length, [String(clients.length)])}</p>
        )}
      </div>
      {showing === 'texts' ? (
        desk.searchRefused === 'locked' ? (
          <UnlockForm store={store} />
        ) : (
          <SearchHits hits={texts} query={query} nameOf={(id) => names.get(id) ?? ''} />
        )
      ) : shown.length === 0 ? (
        <p className={styles.none}>{i18n.t('history.search.none')}</p>
      ) : (
        <ClientTable
          clients={shown}
          order={list.order}
          onOrder={(order) => {
            onList({ ...list, order });
          }}
        />
      )}
    </div>
  );
}

/** Words that no client bears but a quote or a note holds lead there at once. */
function resultsToShow(chosen: ListState['showing'], clients: number, texts: number): Results {
  if (chosen !== 'best') return chosen;
  return clients === 0 && texts > 0 ? 'texts' : 'clients';
}

interface ShowingProps {
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
  readonly showing: Results;
  readonly value: Results;
  readonly children: ReactNode;
}

function Showing({ list, onList, showing, value, children }: ShowingProps) {
  return (
    <button
      type="button"
      className={styles.showing}
      aria-pressed={showing === value}
      onClick={() => {
        onList({ ...list, showing: value });
      }}
    >
      {children}
    </button>
  );
}

function NoClients() {
  return (
    <Notice title={i18n.t('history.emptyTitle')} text={i18n.t('history.empty')}>
      <a className={styles.way} href="options.html#import">
        {i18n.t('history.importOld')}
      </a>
    </Notice>
  );
}
