import { i18n } from '#i18n';
import type { ShareFact } from '../../../utils/domain/facts';
import { LevelMark } from '../../controls/level-mark';
import { TrendMark } from '../../controls/trend-mark';
import { overallTrend } from '../../../utils/advice/overall-trend';
import { shortDate } from '../../words/dates';
import { trendWord } from '../../words/history-words';
import { levelWord, signalName } from '../../words/signal-words';
import styles from './client-header.module.css';
import type { ClientRecord } from './client-record';

/** Who it is, how things stand, and the facts that carry the level. */
export function ClientHeader({ record: { client, people, assessment } }: { readonly record: ClientRecord }) {
  const { level, reasons } = assessment;
  const addresses = people.map(({ email, name }) => email ?? name ?? '').join(', ');
  const trend = overallTrend(assessment);
  return (
    <header className={styles.header}>
      <a className={styles.back} href="#">
        ← {i18n.t('history.all')}
      </a>
      <h2 className={styles.name}>
        {client.name}
        {client.familyOrFriend && <span className={styles.tag}>{i18n.t('history.familyOrFriendTag')}</span>}
      </h2>
      <p className={styles.soft}>{addresses}</p>
      <div className={styles.standing}>
        <p className={styles.level}>
          <LevelMark level={level} />
          {levelWord(level)}
        </p>
        {level !== 'too-little-mail' && (
          <p className={styles.trend}>
            <TrendMark trend={trend} />
            {trendWord(trend)}
          </p>
        )}
        {reasons.map(({ signal, count, since }) => (
          <p key={signal} className={styles.reason}>
            {signalName(signal)} × {count}
            {since && `, ${i18n.t('panel.since', [shortDate(since)])}`}
          </p>
        ))}
      </div>
      <Share {...assessment.share} />
    </header>
  );
}

/** This client's part of all mail and of everything noticed (W07); worth a line where there are others to compare with. */
function Share({ messages, allMessages, findings, allFindings, clients }: ShareFact) {
  if (clients < 2 || findings === 0) return null;
  return (
    <p className={styles.share}>
      {i18n.t('history.share', [
        messages.toLocaleString(),
        allMessages.toLocaleString(),
        findings.toLocaleString(),
        allFindings.toLocaleString(),
      ])}
    </p>
  );
}
