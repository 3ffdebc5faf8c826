import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import type { SampleModel } from './use-sample';
import styles from './welcome-page.module.css';

/** The promise as a test the user can do: without a network everything goes on as before. */
export function OfflineProof({ sample, state, readAgain }: SampleModel) {
  const online = useSyncExternalStore(followNetwork, () => navigator.onLine);
  const count = sample.mails.length;
  return (
    <section className={styles.card} aria-labelledby="proof">
      <h2 id="proof" className={styles.heading}>
        {i18n.t('welcome.proof.title')}
      </h2>
      <p>{i18n.t('welcome.proof.text')}</p>
      <p className={styles.network}>
        <span className={online ? styles.on : styles.off} aria-hidden />
        {i18n.t(online ? 'welcome.proof.online' : 'welcome.proof.offline')}
      </p>
      <div className={styles.row}>
        <Button onClick={readAgain}>{i18n.t('welcome.proof.again')}</Button>
        <p role="status" className={styles.soft}>
          {state.kind === 'read' &&
            state.runs > 1 &&
            i18n.t('welcome.proof.done', count, [String(count), String(state.tookMs)])}
        </p>
      </div>
    </section>
  );
}

function followNetwork(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
