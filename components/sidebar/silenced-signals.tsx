import { i18n } from '#i18n';
import type { SignalId } from '../../utils/domain/signal';
import { Button } from '../controls/button';
import { signalName } from '../words/signal-words';
import type { ClientPanel } from './panel-state';
import styles from './silenced-signals.module.css';

interface SilencedSignalsProps {
  readonly panel: ClientPanel;
  readonly onSilence: (signal: SignalId, silenced: boolean) => void;
}

/** The signals of this thread that the user switched off for this client, each with the way back. */
export function SilencedSignals({ panel, onSilence }: SilencedSignalsProps) {
  const found = new Set<SignalId>(panel.analyses.flatMap(({ findings }) => findings.map(({ signal }) => signal)));
  const silenced = panel.record.silenced.filter(({ signal, everywhere }) => !everywhere && found.has(signal));
  if (silenced.length === 0) return null;
  return (
    <ul className={styles.list}>
      {silenced.map(({ signal }) => (
        <li key={signal} className={styles.signal}>
          <span>{i18n.t('panel.silenced', [signalName(signal)])}</span>
          <Button
            look="quiet"
            onClick={() => {
              onSilence(signal, false);
            }}
          >
            {i18n.t('panel.undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
