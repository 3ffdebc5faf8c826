import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import type { Store } from '../../../utils/store/database';
import { forgetDecision } from '../../../utils/store/decide-clients';
import { guarded } from '../../../utils/store/guard';
import { addOwnAddress, ownAddresses } from '../../../utils/store/identity/own-addresses';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { Section } from '../../controls/section';
import { refusalSentence } from '../../words/history-words';
import styles from '../options-page.module.css';

/** The user's other addresses: mail from them is the user's own, in every mailbox. */
export function AddressesSection({ store }: { readonly store: Store }) {
  const own = useLiveQuery(async () => guarded(store, () => ownAddresses(store)), [store]);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const add = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const refusal = await guarded(store, () => addOwnAddress(store, address.trim().toLowerCase()));
    setSaid(refusal === undefined ? '' : refusalSentence(refusal.reason));
    if (refusal === undefined) setAddress('');
  };
  return (
    <Section id="addresses" title={i18n.t('options.addresses.title')} about={i18n.t('options.addresses.about')}>
      {Array.isArray(own) && own.length > 0 && (
        <ul className={styles.list}>
          {(own as readonly string[]).map((email) => (
            <li key={email} className={styles.entry}>
              <span className={styles.grow}>{email}</span>
              <Button
                look="quiet"
                onClick={() => {
                  void forgetDecision(store, { person: `address:${email}` });
                }}
              >
                {i18n.t('options.addresses.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.inline} onSubmit={(event) => void add(event)}>
        <TextField
          bare
          required
          type="email"
          autoComplete="email"
          label={i18n.t('options.addresses.add')}
          placeholder={i18n.t('options.addresses.example')}
          value={address}
          onText={setAddress}
        />
        <Button type="submit">{i18n.t('options.addresses.add')}</Button>
      </form>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Section>
  );
}
