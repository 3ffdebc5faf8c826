import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { LevelMark } from '../controls/level-mark';
import { shortDate } from '../words/dates';
import { levelWord, signalName } from '../words/signal-words';
import styles from './client-header.module.css';
import { openClient } from './open-page';
import type { ClientPanel } from './panel-state';

/** Who it is and how things stand, with the facts that carry the level. */
export function ClientHeader({ panel }: { readonly panel: ClientPanel }) {
  const { client, clientId, assessment } = panel;
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <h2 className={styles.name}>{client.name ?? client.email}</h2>
        {client.name && client.email && <p className={styles.address}>{client.email}</p>}
      </div>
      {assessment && (
        <div className={styles.level}>
          <LevelMark level={assessment.level} />
          <span className={styles.word}>{levelWord(assessment.level)}</span>
          {clientId && (
            <Button
              look="quiet"
              onClick={() => {
                openClient(clientId);
              }}
            >
              {i18n.t('panel.history')}
            </Button>
          )}
        </div>
      )}
      {assessment && assessment.reasons.length > 0 && (
        <ul className={styles.reasons}>
          {assessment.reasons.map(({ signal, count, since: first }) => (
            <li key={signal}>
              {signalName(signal)} × {count}
              {first && `, ${i18n.t('panel.since', [shortDate(first)])}`}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
