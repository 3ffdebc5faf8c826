import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { NotClientReason } from '../../utils/domain/client';
import type { Store } from '../../utils/store/database';
import { forgetDecision } from '../../utils/store/decide-clients';
import { Button } from '../controls/button';
import { Section } from '../controls/section';
import { notClientWord } from '../words/not-client-words';
import styles from './options-page.module.css';

/** Somebody the user decided about: whose mail is not read. */
interface Decision {
  readonly who: string;
  readonly about: NotClientReason;
  readonly forget: { readonly person: string } | { readonly domain: string };
}

/** Who is no client; each decision can be taken back. */
export function DecisionsSection({ store }: { readonly store: Store }) {
  const decisions = useLiveQuery(async () => decisionsOf(store), [store]);
  if (decisions === undefined || decisions.length === 0) return null;
  return (
    <Section id="decisions" title={i18n.t('options.decisions.title')} about={i18n.t('options.decisions.about')}>
      <ul className={styles.list}>
        {decisions.map(({ who, about, forget }) => (
          <li key={who} className={styles.entry}>
            <span className={styles.grow}>{who}</span>
            <span className={styles.soft}>{notClientWord(about)}</span>
            <Button look="quiet" onClick={() => void forgetDecision(store, forget)}>
              {i18n.t('options.decisions.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function decisionsOf({ database }: Store): Promise<readonly Decision[]> {
  const [people, domains] = await Promise.all([database.people.toArray(), database.domains.toArray()]);
  return [
    ...domains.flatMap((row) =>
      row.clientId === null ? [{ who: `@${row.domain}`, about: row.reason, forget: { domain: row.domain } }] : [],
    ),
    ...people.flatMap((row) => {
      if (row.side !== 'other') return [];
      return [{ who: row.email ?? row.name ?? row.key, about: row.reason, forget: { person: row.key } }];
    }),
  ];
}
