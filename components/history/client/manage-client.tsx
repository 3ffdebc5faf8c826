import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { i18n } from '#i18n';
import { NOT_CLIENT_REASONS, type NotClientReason } from '../../../utils/domain/client';
import type { Store } from '../../../utils/store/database';
import {
  declareNotClient,
  mergeClients,
  renameClient,
  setFamilyOrFriend,
  setKeepMonths,
} from '../../../utils/store/decide-clients';
import { eraseClient } from '../../../utils/store/erase';
import { Button } from '../../controls/button';
import { ConfirmButton } from '../../controls/confirm-button';
import { CheckField, SelectField, TextField } from '../../controls/field';
import { notClientWord } from '../../words/not-client-words';
import { keepOptions } from '../../words/keep-words';
import type { ClientRecord } from './client-record';
import styles from './manage-client.module.css';
import { PeopleList } from './people-list';

interface ManageClientProps {
  readonly store: Store;
  readonly record: ClientRecord;
}

/** What the user can decide about a client: its name, its people, how long it is kept, whether it is one at all. */
export function ManageClient({ store, record: { client, people } }: ManageClientProps) {
  return (
    <details className={styles.manage}>
      <summary className={styles.summary}>{i18n.t('history.manage.title')}</summary>
      <div className={styles.rows}>
        <Rename key={client.name} store={store} id={client.id} name={client.name} />
        <CheckField
          checked={client.familyOrFriend}
          onChecked={(checked) => void setFamilyOrFriend(store, client.id, checked)}
        >
          {i18n.t('history.manage.familyOrFriend')}
        </CheckField>
        <SelectField
          label={i18n.t('history.manage.keep')}
          value={String(client.keepMonths ?? '')}
          options={keepOptions(client.keepMonths, i18n.t('history.manage.keepGeneral'))}
          onValue={(months) => void setKeepMonths(store, client.id, months === '' ? null : Number(months))}
        />
        <PeopleList store={store} people={people} />
        <Merge store={store} id={client.id} name={client.name} />
        <NotClient store={store} id={client.id} name={client.name} />
        <div className={styles.row}>
          <p className={styles.about}>{i18n.t('history.manage.eraseAbout')}</p>
          <ConfirmButton
            label={i18n.t('history.manage.erase')}
            question={i18n.t('history.manage.eraseQuestion', [client.name])}
            confirmLabel={i18n.t('history.manage.erase')}
            cancelLabel={i18n.t('history.cancel')}
            onConfirm={() => void eraseClient(store, client.id).then(leave)}
          >
            {i18n.t('history.manage.eraseText')}
          </ConfirmButton>
        </div>
      </div>
    </details>
  );
}

interface OneClientProps {
  readonly store: Store;
  readonly id: string;
  readonly name: string;
}

function Rename({ store, id, name }: OneClientProps) {
  const [text, setText] = useState(name);
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        void renameClient(store, id, text);
      }}
    >
      <TextField label={i18n.t('history.manage.name')} value={text} onText={setText} />
      <Button type="submit" disabled={text.trim() === '' || text === name}>
        {i18n.t('history.manage.rename')}
      </Button>
    </form>
  );
}

function Merge({ store, id, name }: OneClientProps) {
  const [typed, setTyped] = useState('');
  const others = useLiveQuery(
    async () => (await store.database.clients.toArray()).filter((client) => client.id !== id),
    [store, id],
  );
  const other = others?.find((client) => client.name === typed);
  if (others === undefined || others.length === 0) return null;
  return (
    <div className={styles.row}>
      <TextField
        label={i18n.t('history.manage.merge')}
        hint={i18n.t('history.manage.mergeAbout')}
        list={`others-of-${id}`}
        value={typed}
        onText={setTyped}
      />
      <datalist id={`others-of-${id}`}>
        {others.map((client) => (
          <option key={client.id} value={client.name} />
        ))}
      </datalist>
      <ConfirmButton
        label={i18n.t('history.manage.mergeDo')}
        disabled={other === undefined}
        question={i18n.t('history.manage.mergeQuestion', [typed, name])}
        confirmLabel={i18n.t('history.manage.mergeDo')}
        cancelLabel={i18n.t('history.cancel')}
        onConfirm={() => {
          if (other) void mergeClients(store, id, other.id);
          setTyped('');
        }}
      >
        {i18n.t('history.manage.mergeText')}
      </ConfirmButton>
    </div>
  );
}

function NotClient({ store, id, name }: OneClientProps) {
  const [reason, setReason] = useState<NotClientReason>('colleague');
  return (
    <div className={styles.row}>
      <SelectField
        label={i18n.t('history.manage.notClient')}
        value={reason}
        options={NOT_CLIENT_REASONS.map((value) => ({ value, label: notClientWord(value) }))}
        onValue={setReason}
      />
      <ConfirmButton
        label={i18n.t('history.manage.notClientDo')}
        question={i18n.t('history.manage.notClientQuestion', [name])}
        confirmLabel={i18n.t('history.manage.notClientDo')}
        cancelLabel={i18n.t('history.cancel')}
        onConfirm={() => void declareNotClient(store, id, reason).then(leave)}
      >
        {i18n.t('history.manage.notClientText')}
      </ConfirmButton>
    </div>
  );
}

function leave(): void {
  location.hash = '';
}
