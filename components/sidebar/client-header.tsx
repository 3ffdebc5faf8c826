import { i18n } from '#i18n';
import type { Assessment } from '../../utils/domain/client';
import { Button } from '../controls/button';
import { LevelMark } from '../controls/level-mark';
import { shortDate } from '../words/dates';
import { levelSentence, levelWord, signalName } from '../words/signal-words';
import styles from './client-header.module.css';
import { openClient } from './open-page';
import { noticedSignals, quoteCount, type ClientPanel } from './panel-state';

/** Who it is and how things stand, with the facts that carry the level. */
export function ClientHeader({ panel }: { readonly panel: ClientPanel }) {
  const { client, clientId, assessment } = panel;
  return (
    <header className={styles.header}>
      <div>
        <h2 className={styles.name}>{client.name ?? client.email}</h2>
        {client.name && client.email && <p className={styles.address}>{client.email}</p>}
      </div>
      {assessment && (
        <div className={styles.standing}>
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
          <p className={styles.sentence}>{levelSentence(assessment.level, quoteCount(noticedSignals(panel)) > 0)}</p>
          <Reasons reasons={assessment.reasons} />
        </div>
      )}
    </header>
  );
}

function Reasons({ reasons }: Pick<Assessment, 'reasons'>) {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ signal, count, since: first }) => (
        <li key={signal} className={styles.reason}>
          <span>{i18n.t('panel.reason', [signalName(signal), String(count)])}</span>
          {first && <span>{i18n.t('panel.since', [shortDate(first)])}</span>}
        </li>
      ))}
    </ul>
  );
}
