import { i18n } from '#i18n';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import type { Store } from '../../../utils/store/database';
import { declareOwnAddress, declarePersonNotClient, splitPerson } from '../../../utils/store/decide-clients';
import type { PersonRow } from '../../../utils/store/rows';
import { Button } from '../../controls/button';
import styles from './manage-client.module.css';

interface PeopleListProps {
  readonly store: Store;
  readonly people: readonly PersonRow[];
}

/** Everybody who counts to the client, with the ways to correct that. */
export function PeopleList({ store, people }: PeopleListProps) {
  const split = async (key: string): Promise<void> => {
    const id = await splitPerson(store, key, localDateTimeOf(new Date()));
    if (id !== null) location.assign(`#${encodeURIComponent(id)}`);
  };
  return (
    <div>
      <p className={styles.label}>{i18n.t('history.manage.people')}</p>
      <ul className={styles.people}>
        {people.map(({ key, name, email }) => (
          <li key={key} className={styles.person}>
            <span className={styles.who}>
              {name ?? email}
              {name !== null && email !== null && <span className={styles.address}>{email}</span>}
            </span>
            {people.length > 1 && (
              <span className={styles.ways}>
                <Button look="quiet" onClick={() => void split(key)}>
                  {i18n.t('history.manage.split')}
                </Button>
                <Button look="quiet" onClick={() => void declarePersonNotClient(store, key, 'other')}>
                  {i18n.t('history.manage.personNotClient')}
                </Button>
                <Button look="quiet" onClick={() => void declareOwnAddress(store, key)}>
                  {i18n.t('history.manage.ownAddress')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
