import { liveQuery, type Subscription } from 'dexie';
import type { LocalDateTime } from '../domain/reading';
import type { RefusalReason } from '../domain/report';
import type { Store } from './database';
import { guarded } from './guard';
import { listClients, nameClients, type ClientSummary } from './list-clients';
import { resumeSession } from './lock/lock';
import { searchIndex, searchTexts, type IndexedText, type SearchableText } from './search-texts';

/** What the history page asks of its worker, which does everything that takes long with many clients. */
export type DeskRequest =
  /** The key of the unlocked session; null while locked, or without a lock. */
  | { readonly kind: 'session'; readonly sessionKey: string | null }
  | { readonly kind: 'watch-clients' }
  | { readonly kind: 'search'; readonly query: string };

export type DeskAnswer =
  | { readonly kind: 'clients'; readonly clients: readonly ClientSummary[] }
  | { readonly kind: 'hits'; readonly query: string; readonly hits: readonly SearchableText[] }
  | { readonly kind: 'refused'; readonly what: 'clients' | 'search'; readonly reason: RefusalReason };

const MOST_HITS = 200;

/** Answers the history page, and again whenever the store changes. */
export function startHistoryDesk(
  store: Store,
  now: () => LocalDateTime,
  answer: (answer: DeskAnswer) => void,
): { readonly ask: (request: DeskRequest) => Promise<void> } {
  let query = '';
  let index: readonly IndexedText[] | null = null;
  let indexing: Subscription | null = null;

  const showHits = (): void => {
    if (index) answer({ kind: 'hits', query, hits: searchTexts(index, query, MOST_HITS) });
  };
  const watchTexts = (): void => {
    indexing?.unsubscribe();
    // `async` on the query itself: without it Dexie loses track of what was read after the first wait.
    indexing = liveQuery(async () => guarded(store, () => searchIndex(store))).subscribe((result) => {
      if ('kind' in result) {
        answer({ kind: 'refused', what: 'search', reason: result.reason });
        return;
      }
      index = result;
      showHits();
    });
  };

  /** Names are there at once; judging thousands of clients takes a moment longer. */
  const showNames = async (): Promise<void> => {
    const named = await guarded(store, () => nameClients(store));
    if (!('kind' in named)) answer({ kind: 'clients', clients: named });
  };

  return {
    async ask(request) {
      switch (request.kind) {
        case 'session':
          await resumeSession(store, request.sessionKey);
          if (indexing) watchTexts();
          return;
        case 'watch-clients':
          await showNames();
          liveQuery(async () => guarded(store, () => listClients(store, now()))).subscribe((result) => {
            if ('kind' in result) answer({ kind: 'refused', what: 'clients', reason: result.reason });
            else answer({ kind: 'clients', clients: result });
          });
          return;
        case 'search':
          query = request.query;
          if (indexing === null) watchTexts();
          else showHits();
      }
    },
  };
}
