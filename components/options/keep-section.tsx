import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../utils/domain/local-time';
import type { Store } from '../../utils/store/database';
import { guarded } from '../../utils/store/guard';
import { applyRetention } from '../../utils/store/retention';
import { readSetting, writeSetting } from '../../utils/store/settings';
import { Button } from '../controls/button';
import { SelectField } from '../controls/field';
import { Section } from '../controls/section';
import { refusalSentence } from '../words/history-words';
import { keepOptions } from '../words/keep-words';
import styles from './options-page.module.css';

/** How long mail is kept. A shorter time takes effect on the next day, or at once on request. */
export function KeepSection({ store }: { readonly store: Store }) {
  const months = useLiveQuery(async () => guarded(store, () => readSetting(store, 'keepMonths')), [store]);
  const [said, setSaid] = useState('');
  if (typeof months !== 'number') return null;

  const erase = async (): Promise<void> => {
    const erased = await guarded(store, () => applyRetention(store, localDateTimeOf(new Date())));
    if (typeof erased === 'number') setSaid(i18n.t('options.keep.erased', erased, [String(erased)]));
    else setSaid(refusalSentence(erased.reason));
  };
  return (
    <Section id="keep" title={i18n.t('options.keep.title')} about={i18n.t('options.keep.about')}>
      <div className={styles.row}>
        <div className={styles.narrow}>
          <SelectField
            bare
            label={i18n.t('options.keep.title')}
            value={String(months)}
            options={keepOptions(months)}
            onValue={(value) => void writeSetting(store, 'keepMonths', Number(value))}
          />
        </div>
        <Button onClick={() => void erase()}>{i18n.t('options.keep.now')}</Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Section>
  );
}
