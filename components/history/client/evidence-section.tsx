import { useState } from 'react';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import type { SignalId } from '../../../utils/domain/signal';
import type { Store } from '../../../utils/store/database';
import { muteFinding } from '../../../utils/store/mute-finding';
import type { TimelineEntry } from '../../../utils/store/timeline';
import { Button } from '../../controls/button';
import { SelectField } from '../../controls/field';
import { Section } from '../../controls/section';
import { signalName } from '../../words/signal-words';
import { EvidenceItem } from './evidence-item';
import { EvidenceExport } from './evidence-export';
import styles from './evidence.module.css';

export type FindingEntry = Extract<TimelineEntry, { readonly kind: 'finding' }>;

const STEP = 30;

interface EvidenceSectionProps {
  readonly store: Store;
  readonly clientId: string;
  readonly timeline: readonly TimelineEntry[];
}

/** Everything noticed, newest first; what the user set aside stands below and can come back. */
export function EvidenceSection({ store, clientId, timeline }: EvidenceSectionProps) {
  const [signal, setSignal] = useState<SignalId | ''>('');
  const [most, setMost] = useState(STEP);
  const findings = timeline.filter((entry): entry is FindingEntry => entry.kind === 'finding').toReversed();
  const counted = findings.filter(({ muted }) => !muted);
  const aside = findings.filter(({ muted }) => muted);
  const shown = counted.filter(({ finding }) => signal === '' || finding.signal === signal);

  const mute = (entry: FindingEntry, muted: boolean): void => {
    const { account, threadId, messageId, finding } = entry;
    const request = { account, threadId, messageId, signal: finding.signal, quote: finding.quote, muted };
    void muteFinding(store, request, localDateTimeOf(new Date()));
  };

  if (findings.length === 0) {
    return (
      <Section title={i18n.t('history.evidence.title')}>
        <p className={styles.soft}>{i18n.t('history.nothing')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={i18n.t('history.evidence.title')}
      aside={<SignalChoice findings={counted} signal={signal} onSignal={setSignal} />}
    >
      <ol className={styles.list}>
        {shown.slice(0, most).map((entry) => (
          <EvidenceItem key={keyOf(entry)} entry={entry} onMute={mute} />
        ))}
      </ol>
      {shown.length > most && (
        <Button
          look="quiet"
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {i18n.t('history.evidence.more', [String(shown.length - most)])}
        </Button>
      )}
      {aside.length > 0 && (
        <details className={styles.aside}>
          <summary>{i18n.t('history.evidence.aside', aside.length, [String(aside.length)])}</summary>
          <ol className={styles.list}>
            {aside.map((entry) => (
              <EvidenceItem key={keyOf(entry)} entry={entry} onMute={mute} />
            ))}
          </ol>
        </details>
      )}
      <EvidenceExport store={store} clientId={clientId} />
    </Section>
  );
}

interface SignalChoiceProps {
  readonly findings: readonly FindingEntry[];
  readonly signal: SignalId | '';
  readonly onSignal: (signal: SignalId | '') => void;
}

function SignalChoice({ findings, signal, onSignal }: SignalChoiceProps) {
  const signals = [...new Set(findings.map(({ finding }) => finding.signal))];
  if (signals.length < 2) return null;
  return (
    <div className={styles.choice}>
      <SelectField<SignalId | ''>
        bare
        label={i18n.t('history.evidence.which')}
        value={signal}
        onValue={onSignal}
        options={[
          { value: '', label: i18n.t('history.evidence.all') },
          ...signals.map((value) => ({ value, label: signalName(value) })),
        ]}
      />
    </div>
  );
}

function keyOf({ account, threadId, messageId, finding }: FindingEntry): string {
  return JSON.stringify([account, threadId, messageId, finding.signal, finding.start]);
}
