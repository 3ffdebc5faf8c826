import { i18n } from '#i18n';
import type { ClientSummary } from '../../utils/store/list-clients';
import { LevelMark } from '../controls/level-mark';
import { shortDate } from '../words/dates';
import { levelWord } from '../words/signal-words';
import styles from './client-list.module.css';

interface ClientListProps {
  readonly clients: readonly ClientSummary[];
  readonly chosen: string;
}

/** Every client with level and last contact. */
export function ClientList({ clients, chosen }: ClientListProps) {
  return (
    <ul>
      {clients.map(({ id, name, lastOn, messages, assessment }) => (
        <li key={id}>
          <a
            className={styles.client}
            href={`#${encodeURIComponent(id)}`}
            aria-current={id === chosen ? 'page' : undefined}
          >
            <span className={styles.name}>{name}</span>
            <span className={styles.level}>
              <LevelMark level={assessment.level} />
              {levelWord(assessment.level)}
            </span>
            <span className={styles.facts}>
              {i18n.t('history.messages', messages, [String(messages)])} · {shortDate(lastOn)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
