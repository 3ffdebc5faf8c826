import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { browser } from '#imports';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { countKept, type KeptCounts } from '../../../utils/store/kept';
import { readSetting } from '../../../utils/store/settings';
import { Section } from '../../controls/section';
import { refusalSentence } from '../../words/history-words';
import { keepWord } from '../../words/keep-words';
import { keptName } from '../../words/option-words';
import styles from './privacy.module.css';

/** What is kept, where and for how long, counted as it is now; and what is not. */
export function PrivacySection({ store }: { readonly store: Store }) {
  const kept = useLiveQuery(
    async () =>
      guarded(store, async () => ({
        counts: await countKept(store),
        months: await readSetting(store, 'keepMonths'),
      })),
    [store],
  );
  if (kept === undefined) return null;
  if ('kind' in kept) return <p>{refusalSentence(kept.reason)}</p>;
  const time = keepWord(kept.months);
  return (
    <>
      <Section id="privacy" title={i18n.t('options.privacy.title')} about={i18n.t('options.privacy.about')}>
        <KeptTable counts={kept.counts} time={time} />
      </Section>
      <Section title={i18n.t('options.privacy.neverTitle')}>
        <ul className={styles.bullets}>
          <li>{i18n.t('options.privacy.never.bodies')}</li>
          <li>{i18n.t('options.privacy.never.network')}</li>
          <li>{i18n.t('options.privacy.never.others')}</li>
          <li>{i18n.t('options.privacy.never.passwords')}</li>
        </ul>
      </Section>
      <Section title={i18n.t('options.privacy.rightsTitle')} about={i18n.t('options.privacy.rights')}>
        <p className={styles.links}>
          <a href="#backup">{i18n.t('options.backup.title')}</a>
          <a href="#keep">{i18n.t('options.keep.title')}</a>
          <a href="#lock">{i18n.t('options.lock.title')}</a>
          <a href="#erase">{i18n.t('options.erase.title')}</a>
        </p>
      </Section>
    </>
  );
}

/** What follows the retention time; all else stays until the user erases it. */
const FORGOTTEN: ReadonlySet<keyof KeptCounts> = new Set(['messages', 'quotes', 'promises']);

function KeptTable({ counts, time }: { readonly counts: KeptCounts; readonly time: string }) {
  const number = new Intl.NumberFormat(browser.i18n.getUILanguage());
  const rows = Object.keys(counts) as readonly (keyof KeptCounts)[];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('options.privacy.what')}</th>
          <th scope="col" className={styles.count}>
            {i18n.t('options.privacy.howMany')}
          </th>
          <th scope="col">{i18n.t('options.privacy.howLong')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{keptName(row)}</th>
            <td className={styles.count}>{number.format(counts[row])}</td>
            <td className={styles.soft}>{FORGOTTEN.has(row) ? time : i18n.t('options.privacy.untilErased')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
