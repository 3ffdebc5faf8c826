import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../utils/domain/local-time';
import type { Store } from '../../utils/store/database';
import type { ClientSummary } from '../../utils/store/list-clients';
import { clientTimeline, type TimelineEntry } from '../../utils/store/timeline';
import { LevelMark } from '../controls/level-mark';
import { Spinner } from '../controls/spinner';
import { shortDate } from '../words/dates';
import { levelWord, signalName } from '../words/signal-words';
import styles from './client-page.module.css';

interface ClientPageProps {
  readonly store: Store;
  readonly client: ClientSummary;
}

/** One client: how things stand, and everything noticed, newest first, in their own dated words. */
export function ClientPage({ store, client }: ClientPageProps) {
  const { id, name, people, assessment } = client;
  const timeline = useLiveQuery(() => clientTimeline(store, id, localDateTimeOf(new Date())), [store, id]);
  const addresses = people.flatMap(({ email }) => email ?? []);
  return (
    <article className={styles.page}>
      <header>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.soft}>{addresses.join(', ')}</p>
        <p className={styles.level}>
          <LevelMark level={assessment.level} />
          {levelWord(assessment.level)}
        </p>
      </header>
      {timeline ? <Timeline entries={timeline.toReversed()} /> : <Spinner label={i18n.t('history.loading')} />}
    </article>
  );
}

function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const findings = entries.filter((entry) => entry.kind === 'finding' && !entry.muted);
  if (findings.length === 0) return <p className={styles.soft}>{i18n.t('history.nothing')}</p>;
  return (
    <ol className={styles.timeline}>
      {findings.map((entry) => entry.kind === 'finding' && <FindingEntry key={keyOf(entry)} entry={entry} />)}
    </ol>
  );
}

type FindingEntryOf = Extract<TimelineEntry, { kind: 'finding' }>;

function FindingEntry({ entry: { day, dated, finding, subject } }: { readonly entry: FindingEntryOf }) {
  return (
    <li className={styles.entry}>
      <p className={styles.soft}>
        <time dateTime={day}>{shortDate(dated ? day : null)}</time> · {signalName(finding.signal)}
        {finding.author === 'me' && ` · ${i18n.t('panel.fromYou')}`}
      </p>
      <blockquote className={styles.quote}>{finding.quote}</blockquote>
      <p className={styles.soft}>{subject}</p>
    </li>
  );
}

function keyOf({ threadId, messageId, finding }: FindingEntryOf): string {
  return [threadId, messageId, finding.signal, finding.start].join(' ');
}
