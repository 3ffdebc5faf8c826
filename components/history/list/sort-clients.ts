import { LEVELS } from '../../../utils/domain/client';
import type { ClientSummary } from '../../../utils/store/list-clients';
import { foldForSearch } from '../../../utils/store/search-texts';

/** Columns the list can be sorted by. */
export const SORT_COLUMNS = ['name', 'level', 'trend', 'lastOn', 'messages'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface ClientOrder {
  readonly column: SortColumn;
  readonly descending: boolean;
}

const TREND_RANK = { falling: 0, steady: 1, rising: 2 } as const;

type Comparison = (one: ClientSummary, other: ClientSummary) => number;

const COMPARISONS: Readonly<Record<SortColumn, Comparison>> = {
  name: (one, other) => collator.compare(one.name, other.name),
  level: (one, other) => rankOf(one) - rankOf(other),
  trend: (one, other) => TREND_RANK[one.trend] - TREND_RANK[other.trend],
  lastOn: (one, other) => byCodeUnit(one.lastOn ?? '', other.lastOn ?? ''),
  messages: (one, other) => (one.messages ?? 0) - (other.messages ?? 0),
};

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** The clients in the order asked for; equals stay in the order given. */
export function sortClients(clients: readonly ClientSummary[], order: ClientOrder): readonly ClientSummary[] {
  const compare = COMPARISONS[order.column];
  const sign = order.descending ? -1 : 1;
  return clients.toSorted((one, other) => sign * compare(one, other));
}

/** What a click on a column's head makes of the order: names rise first, all else falls first. */
export function nextOrder(order: ClientOrder, column: SortColumn): ClientOrder {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== 'name' };
}

/** A function that says whether a client's name, people or addresses hold every word of `query`. */
export function clientFilter(query: string): (client: ClientSummary) => boolean {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  return (client) => words.every((word) => foldedNames(client).includes(word));
}

const folded = new WeakMap<ClientSummary, string>();

function foldedNames(client: ClientSummary): string {
  const known = folded.get(client);
  if (known !== undefined) return known;
  const people = client.people.flatMap(({ name, email }) => [name ?? '', email ?? '']);
  const text = foldForSearch([client.name, ...people].join(' '));
  folded.set(client, text);
  return text;
}

function rankOf({ level }: ClientSummary): number {
  return level === null ? -1 : LEVELS.indexOf(level);
}

function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
