import { i18n } from '#i18n';
import type { SearchableText } from '../../../utils/store/search-texts';
import { shortDate } from '../../words/dates';
import { signalName } from '../../words/signal-words';
import { HighlightedText } from './highlighted-text';
import styles from './search-hits.module.css';

interface SearchHitsProps {
  readonly hits: readonly SearchableText[];
  readonly query: string;
  readonly nameOf: (clientId: string) => string;
}

/** Quotes, notes and drafts that hold the words searched for; each leads to its client. */
export function SearchHits({ hits, query, nameOf }: SearchHitsProps) {
  if (hits.length === 0) return <p className={styles.none}>{i18n.t('history.search.none')}</p>;
  return (
    <ul className={styles.hits}>
      {hits.map((hit, index) => (
        <li key={index}>
          <a className={styles.hit} href={`#${encodeURIComponent(hit.clientId)}`}>
            <span className={styles.meta}>
              <strong className={styles.client}>{nameOf(hit.clientId)}</strong> · {aboutHit(hit)}
            </span>
            <span className={hit.kind === 'quote' ? styles.quote : styles.text}>
              <HighlightedText text={hit.text} query={query} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function aboutHit(hit: SearchableText): string {
  switch (hit.kind) {
    case 'quote':
      return `${signalName(hit.signal)} · ${shortDate(hit.day)}`;
    case 'note':
      return i18n.t('history.note.title');
    case 'draft':
      return `${i18n.t('history.drafts.one')} · ${shortDate(hit.day)}`;
  }
}
