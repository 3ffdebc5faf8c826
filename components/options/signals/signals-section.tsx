import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { SIGNAL_IDS, type SignalId } from '../../../utils/domain/signal';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { readSilenced, silenceEverywhere } from '../../../utils/store/silence';
import { CheckField } from '../../controls/field';
import { Section } from '../../controls/section';
import { refusalSentence } from '../../words/history-words';
import { signalName } from '../../words/signal-words';
import styles from './signals.module.css';
import { WhatItHears } from './what-it-hears';

/** Every signal, on or off for all clients, with what it listens for. */
export function SignalsSection({ store }: { readonly store: Store }) {
  const silenced = useLiveQuery(async () => guarded(store, () => readSilenced(store)), [store]);
  if (silenced === undefined) return null;
  return (
    <Section id="signals" title={i18n.t('options.signals.title')} about={i18n.t('options.signals.about')}>
      {'kind' in silenced ? (
        <p>{refusalSentence(silenced.reason)}</p>
      ) : (
        <ul className={styles.list}>
          {SIGNAL_IDS.map((signal) => (
            <SignalRow key={signal} store={store} signal={signal} off={silenced.everywhere.includes(signal)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface SignalRowProps {
  readonly store: Store;
  readonly signal: SignalId;
  readonly off: boolean;
}

function SignalRow({ store, signal, off }: SignalRowProps) {
  return (
    <li className={styles.row}>
      <CheckField
        checked={!off}
        onChecked={(on) => {
          void silenceEverywhere(store, signal, !on);
        }}
      >
        <span className={styles.name}>{signalName(signal)}</span>
      </CheckField>
      <WhatItHears signal={signal} />
    </li>
  );
}
