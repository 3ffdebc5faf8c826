import { i18n } from '#i18n';
import { Button } from '../../controls/button';
import { shortDate } from '../../words/dates';
import { signalName } from '../../words/signal-words';
import type { FindingEntry } from './evidence-section';
import styles from './evidence.module.css';
import { mailLink } from './mail-link';

interface EvidenceItemProps {
  readonly entry: FindingEntry;
  readonly onMute: (entry: FindingEntry, muted: boolean) => void;
}

/** One quote: the exact words, who wrote them and when, and the way to the mail. */
export function EvidenceItem({ entry, onMute }: EvidenceItemProps) {
  const { day, dated, finding, subject, sender, muted } = entry;
  const link = mailLink(entry);
  return (
    <li className={styles.item}>
      <p className={styles.meta}>
        <strong className={styles.signal}>{signalName(finding.signal)}</strong>
        <time dateTime={day}>{shortDate(dated ? day : null)}</time>
        <span>{finding.author === 'me' ? i18n.t('panel.fromYou') : (sender?.name ?? sender?.email)}</span>
      </p>
      <blockquote className={styles.quote}>{finding.quote}</blockquote>
      <div className={styles.foot}>
        <span className={styles.subject}>{subject}</span>
        {link && (
          <a className={styles.mail} href={link} target="_blank" rel="noreferrer">
            {i18n.t('history.evidence.open')}
          </a>
        )}
        <Button
          look="quiet"
          onClick={() => {
            onMute(entry, !muted);
          }}
        >
          {muted ? i18n.t('history.evidence.count') : i18n.t('panel.notThis')}
        </Button>
      </div>
    </li>
  );
}
