import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import type { Store } from '../../../utils/store/database';
import { clientEvidence, type EvidenceLine } from '../../../utils/store/evidence/evidence';
import { guarded } from '../../../utils/store/guard';
import { Button } from '../../controls/button';
import { Spinner } from '../../controls/spinner';
import { shortDate } from '../../words/dates';
import { evidenceWords } from './evidence-words';
import { UnlockForm } from '../unlock-form';
import styles from './evidence-sheet.module.css';

interface EvidenceSheetProps {
  readonly store: Store;
  readonly clientId: string;
  readonly showAddresses: boolean;
  readonly session: number;
}

/** The evidence of a client as a page to be printed: title, dated lines, nothing else. */
export function EvidenceSheet({ store, clientId, showAddresses, session }: EvidenceSheetProps) {
  const evidence = useLiveQuery(
    async () =>
      guarded(store, () =>
        clientEvidence(store, clientId, { words: evidenceWords(), showAddresses }, localDateTimeOf(new Date())),
      ),
    [store, clientId, showAddresses, session],
  );
  if (evidence === undefined) return <Spinner label={i18n.t('history.loading')} />;
  if ('kind' in evidence) return <UnlockForm store={store} />;
  return (
    <article className={styles.sheet}>
      <div className={styles.bar}>
        <a className={styles.back} href={`#${encodeURIComponent(clientId)}`}>
          ← {i18n.t('history.back')}
        </a>
        <Button
          look="primary"
          onClick={() => {
            window.print();
          }}
        >
          {i18n.t('history.export.print')}
        </Button>
      </div>
      <h2 className={styles.title}>{evidence.title}</h2>
      <ol className={styles.lines}>
        {evidence.lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </ol>
      <p className={styles.foot}>
        {i18n.t('history.export.printed', [shortDate(localDateTimeOf(new Date())), String(evidence.lines.length)])}
      </p>
    </article>
  );
}

function Line({ line: { day, what, from, subject, quote } }: { readonly line: EvidenceLine }) {
  const shown = /^\d{4}-/.test(day) ? shortDate(day) : day;
  return (
    <li className={styles.line}>
      <p className={styles.day}>{shown}</p>
      <div>
        <p className={styles.what}>{what}</p>
        {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
        <p className={styles.meta}>{[from, subject].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
