import { i18n } from '#i18n';
import type { SignalId } from '../../utils/domain/signal';
import { Button } from '../controls/button';
import { dateRange, shortDate } from '../words/dates';
import { signalName } from '../words/signal-words';
import { EvidenceCard } from './evidence-card';
import styles from './noticed-list.module.css';
import { countingEvidence, noticedSince, type Evidence, type NoticedSignal } from './panel-state';

interface NoticedListProps {
  readonly signals: readonly NoticedSignal[];
  readonly onMute: (evidence: Evidence, muted: boolean) => void;
  /** Switches a signal off for this client. */
  readonly onSilence: (signal: SignalId, silenced: boolean) => void;
}

/** The thread's findings, grouped by signal; each group opens to the client's own dated words. */
export function NoticedList({ signals, onMute, onSilence }: NoticedListProps) {
  const since = noticedSince(signals);
  return (
    <section aria-label={i18n.t('panel.noticed')}>
      <h3 className={styles.heading}>
        {since ? i18n.t('panel.noticedSince', [shortDate(since)]) : i18n.t('panel.noticed')}
      </h3>
      {signals.map((noticed, index) => (
        <SignalGroup key={noticed.signal} noticed={noticed} open={index === 0} onMute={onMute} onSilence={onSilence} />
      ))}
    </section>
  );
}

interface SignalGroupProps extends Pick<NoticedListProps, 'onMute' | 'onSilence'> {
  readonly noticed: NoticedSignal;
  readonly open: boolean;
}

function SignalGroup({ noticed, open, onMute, onSilence }: SignalGroupProps) {
  const { signal, evidence } = noticed;
  const counting = countingEvidence(noticed);
  const dates = counting.flatMap(({ message }) => message.date ?? []).sort();
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        <span className={styles.name}>{signalName(signal)}</span>
        <span className={styles.meta}>
          {i18n.t('panel.quotes', counting.length, [String(counting.length)])}
          {counting.length > 0 && ` · ${dateRange(dates[0] ?? null, dates.at(-1) ?? null)}`}
        </span>
      </summary>
      <ul className={styles.cards}>
        {evidence.map((item) => (
          <EvidenceCard key={`${item.message.id}:${String(item.finding.start)}`} evidence={item} onMute={onMute} />
        ))}
      </ul>
      <p className={styles.silence}>
        <Button
          look="quiet"
          onClick={() => {
            onSilence(signal, true);
          }}
        >
          {i18n.t('panel.silence')}
        </Button>
      </p>
    </details>
  );
}
