import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { muteFinding } from '../../../utils/store/mute-finding';
import { listSetAside, type SetAsideQuote } from '../../../utils/store/set-aside';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { shortDate } from '../../words/dates';
import { refusalSentence } from '../../words/history-words';
import { signalName } from '../../words/signal-words';
import styles from '../options-page.module.css';

/** Shown at once; more on request. */
const FIRST = 20;

/** The quotes the user said "not this" to; each can count again. */
export function SetAsideSection({ store, session }: { readonly store: Store; readonly session: number }) {
  const [all, setAll] = useState(false);
  const aside = useLiveQuery(async () => guarded(store, () => listSetAside(store)), [store, session]);
  if (aside === undefined) return null;
  return (
    <Section id="set-aside" title={i18n.t('options.setAside.title')} about={i18n.t('options.setAside.about')}>
      {'kind' in aside && <p className={styles.empty}>{refusalSentence(aside.reason)}</p>}
      {!('kind' in aside) && aside.length === 0 && (
        <p className={styles.empty}>{i18n.t('options.setAside.none', [i18n.t('panel.notThis')])}</p>
      )}
      {!('kind' in aside) && aside.length > 0 && (
        <ul className={styles.list}>
          {(all ? aside : aside.slice(0, FIRST)).map((quote) => (
            <AsideRow key={JSON.stringify(quote.request)} store={store} aside={quote} />
          ))}
        </ul>
      )}
      {!('kind' in aside) && !all && aside.length > FIRST && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
          }}
        >
          {i18n.t('history.evidence.more', [String(aside.length - FIRST)])}
        </Button>
      )}
    </Section>
  );
}

function AsideRow({ store, aside }: { readonly store: Store; readonly aside: SetAsideQuote }) {
  const { request, client, signal, quote, day } = aside;
  return (
    <li className={styles.entry}>
      <div className={styles.grow}>
        <q>{quote}</q>
        <p className={styles.soft}>{`${client} · ${signalName(signal)} · ${shortDate(day)}`}</p>
      </div>
      <Button
        look="quiet"
        onClick={() => {
          void muteFinding(store, request, localDateTimeOf(new Date()));
        }}
      >
        {i18n.t('history.evidence.count')}
      </Button>
    </li>
  );
}
