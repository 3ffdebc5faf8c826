import { memo } from 'react';
import { i18n } from '#i18n';
import type { ClientSummary } from '../../../utils/store/list-clients';
import { LevelMark } from '../../controls/level-mark';
import { TrendMark } from '../../controls/trend-mark';
import { shortDate } from '../../words/dates';
import { trendWord } from '../../words/history-words';
import { levelWord } from '../../words/signal-words';
import styles from './client-table.module.css';

/** CSS pixels; every row is as high as any other, so that places can be computed. */
export const ROW_HEIGHT = 56;

interface ClientRowProps {
  readonly client: ClientSummary;
  readonly index: number;
}

/** One client: who, how things stand, which way, since when silent. */
export const ClientRow = memo(function ClientRow({ client, index }: ClientRowProps) {
  const { id, name, people, level, trend, lastOn, messages, familyOrFriend } = client;
  const addresses = people.map(({ email, name: person }) => email ?? person ?? '').join(', ');
  const judged = level !== null && level !== 'too-little-mail';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ height: ROW_HEIGHT, transform: `translateY(${String(index * ROW_HEIGHT)}px)` }}
    >
      <div role="cell" className={styles.name}>
        <a className={styles.link} href={`#${encodeURIComponent(id)}`}>
          {name}
        </a>
        {familyOrFriend && <span className={styles.tag}>{i18n.t('history.familyOrFriendTag')}</span>}
        <span className={styles.addresses}>{addresses}</span>
      </div>
      <div role="cell" className={styles.level}>
        {level && <LevelMark level={level} />}
        {level ? levelWord(level) : '…'}
      </div>
      <div role="cell" className={styles.trend}>
        {judged && <TrendMark trend={trend} />}
        {judged && trendWord(trend)}
      </div>
      <div role="cell" className={styles.lastOn}>
        {lastOn && <time dateTime={lastOn}>{shortDate(lastOn)}</time>}
      </div>
      <div role="cell" className={styles.messages}>
        {messages}
      </div>
    </div>
  );
});
