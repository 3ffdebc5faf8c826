import { useRef, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { ClientSummary } from '../../../utils/store/list-clients';
import styles from './client-table.module.css';
import { ClientRow, ROW_HEIGHT } from './client-row';
import { columnWord } from './column-words';
import { nextOrder, SORT_COLUMNS, type ClientOrder, type SortColumn } from './sort-clients';
import { useWindowedRows } from './use-windowed-rows';

interface ClientTableProps {
  readonly clients: readonly ClientSummary[];
  readonly order: ClientOrder;
  readonly onOrder: (order: ClientOrder) => void;
}

/** Every client as a row; only the rows near the screen are drawn, so that thousands scroll like ten. */
export function ClientTable({ clients, order, onOrder }: ClientTableProps) {
  const body = useRef<HTMLDivElement>(null);
  const { first, last } = useWindowedRows(body, clients.length, ROW_HEIGHT);
  return (
    <div
      role="table"
      className={styles.table}
      aria-label={i18n.t('history.clients')}
      aria-rowcount={clients.length + 1}
      onKeyDown={moveByArrow}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.columns}>
          {SORT_COLUMNS.map((column) => (
            <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={body} style={{ height: clients.length * ROW_HEIGHT, position: 'relative' }}>
        {clients.slice(first, last).map((client, index) => (
          <ClientRow key={client.id} client={client} index={first + index} />
        ))}
      </div>
    </div>
  );
}

interface ColumnHeadProps {
  readonly column: SortColumn;
  readonly order: ClientOrder;
  readonly onOrder: ClientTableProps['onOrder'];
}

function ColumnHead({ column, order, onOrder }: ColumnHeadProps) {
  const sorted = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={sorted ? direction : 'none'} className={styles[column]}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => {
          onOrder(nextOrder(order, column));
        }}
      >
        {columnWord(column)}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted ? (order.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </div>
  );
}

/** Up and down go from client to client, as in a mail list. */
function moveByArrow(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
