import { useState } from 'react';
import { i18n } from '#i18n';
import { saveSessionKey } from '../../utils/session-key';
import { eraseSettings } from '../../utils/settings';
import type { Store } from '../../utils/store/database';
import { eraseAll } from '../../utils/store/erase';
import { guarded } from '../../utils/store/guard';
import { ConfirmButton } from '../controls/confirm-button';
import { Section } from '../controls/section';
import { refusalSentence } from '../words/history-words';
import styles from './options-page.module.css';

/** The way to have nothing kept at all. */
export function EraseSection({ store }: { readonly store: Store }) {
  const [said, setSaid] = useState('');
  const erase = async (): Promise<void> => {
    const refusal = await guarded(store, () => eraseAll(store));
    await saveSessionKey(null);
    await eraseSettings();
    setSaid(refusal === undefined ? i18n.t('options.erase.done') : refusalSentence(refusal.reason));
  };
  return (
    <Section id="erase" title={i18n.t('options.erase.title')} about={i18n.t('options.erase.about')}>
      <ConfirmButton
        label={i18n.t('options.erase.button')}
        question={i18n.t('options.erase.question')}
        confirmLabel={i18n.t('options.erase.button')}
        cancelLabel={i18n.t('history.cancel')}
        onConfirm={() => void erase()}
      >
        {i18n.t('options.erase.text')}
      </ConfirmButton>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Section>
  );
}
