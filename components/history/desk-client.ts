import type { RefusalReason } from '../../utils/domain/report';
import type { DeskAnswer, DeskRequest } from '../../utils/store/history-desk';
import type { ClientSummary } from '../../utils/store/list-clients';
import type { SearchableText } from '../../utils/store/search-texts';

/** What the page knows from its worker; a part not yet answered is null. */
export interface DeskState {
  readonly clients: readonly ClientSummary[] | null;
  readonly hits: { readonly query: string; readonly texts: readonly SearchableText[] } | null;
  readonly clientsRefused: RefusalReason | null;
  readonly searchRefused: RefusalReason | null;
}

/** The worker behind the history page, as something React can subscribe to. */
export interface DeskClient {
  readonly subscribe: (changed: () => void) => () => void;
  readonly state: () => DeskState;
  readonly search: (query: string) => void;
  readonly takeSession: (sessionKey: string | null) => void;
}

/** Connects to the worker, which watches the clients from the first subscription on. */
export function connectDesk(worker: Worker): DeskClient {
  let state: DeskState = { clients: null, hits: null, clientsRefused: null, searchRefused: null };
  const listeners = new Set<() => void>();
  const ask = (request: DeskRequest): void => {
    worker.postMessage(request);
  };
  const show = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
    show(stateFrom(data));
  };
  worker.onerror = () => {
    show({ clientsRefused: 'database' });
  };
  let watching = false;
  return {
    subscribe(changed) {
      if (!watching) ask({ kind: 'watch-clients' });
      watching = true;
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
    state: () => state,
    search: (query) => {
      ask({ kind: 'search', query });
    },
    takeSession: (sessionKey) => {
      ask({ kind: 'session', sessionKey });
    },
  };
}

function stateFrom(answer: DeskAnswer): Partial<DeskState> {
  switch (answer.kind) {
    case 'clients':
      return { clients: answer.clients, clientsRefused: null };
    case 'hits':
      return { hits: { query: answer.query, texts: answer.hits }, searchRefused: null };
    case 'refused':
      return answer.what === 'clients' ? { clientsRefused: answer.reason } : { searchRefused: answer.reason };
  }
}
