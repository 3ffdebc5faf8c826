import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { shortDate } from '../words/dates';
import styles from './evidence-card.module.css';
import type { Evidence } from './panel-state';
import { readerLink } from './reader-link';

interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly onMute: (evidence: Evidence, muted: boolean) => void;
}

/** One quote: the exact words, who wrote them and when, and what to do with it. */
export function EvidenceCard({ evidence, onMute }: EvidenceCardProps) {
  const { finding, message } = evidence;
  const [muted, setMuted] = useState(false);
  const [missing, setMissing] = useState(false);

  const mute = (next: boolean) => {
    setMuted(next);
    onMute(evidence, next);
  };
  const show = async () => {
    setMissing(!(await readerLink.showQuote(message.id, finding.quote)));
  };

  if (muted) {
    return (
      <li className={styles.muted}>
        {i18n.t('panel.muted')}
        <Button
          look="quiet"
          onClick={() => {
            mute(false);
          }}
        >
          {i18n.t('panel.undo')}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.card}>
      <blockquote className={styles.quote}>{finding.quote}</blockquote>
      <p className={styles.meta}>
        {shortDate(message.date)}
        {finding.author === 'me' && ` · ${i18n.t('panel.fromYou')}`}
      </p>
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => void show()}>
          {i18n.t('panel.showInMail')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            mute(true);
          }}
        >
          {i18n.t('panel.notThis')}
        </Button>
      </div>
      <p role="status" className={styles.missing}>
        {missing && i18n.t('panel.notFound')}
      </p>
    </li>
  );
}
