import { useLiveQuery } from 'dexie-react-hooks';
import { useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import { saveSessionKey } from '../../utils/session-key';
import type { Store } from '../../utils/store/database';
import { guarded } from '../../utils/store/guard';
import {
  changePassphrase,
  removeLock,
  setLock,
  type LockOutcome,
  type UnlockOutcome,
} from '../../utils/store/lock/lock';
import { cipherFor } from '../../utils/store/lock/session';
import { readSetting, writeSetting } from '../../utils/store/settings';
import { Button } from '../controls/button';
import { SelectField, TextField } from '../controls/field';
import { Section } from '../controls/section';
import { UnlockForm } from '../history/unlock-form';
import { refusalSentence } from '../words/history-words';
import styles from './options-page.module.css';

/** Shorter passphrases are guessed by machines. */
const LEAST_LENGTH = 10;
const LOCK_AFTER_MINUTES = [5, 15, 60] as const;

type LockState = 'none' | 'locked' | 'unlocked';

/** The passphrase over excerpts, notes and drafts: set, change, remove, lock now. */
export function LockSection({ store, session }: { readonly store: Store; readonly session: number }) {
  const state = useLiveQuery(async () => lockState(store), [store, session]);
  if (state === undefined) return null;
  return (
    <Section id="lock" title={i18n.t('options.lock.title')} about={i18n.t('options.lock.about')}>
      {state === 'locked' && <UnlockForm store={store} />}
      {state === 'none' && <SetLock store={store} />}
      {state === 'unlocked' && <ChangeLock store={store} />}
    </Section>
  );
}

async function lockState(store: Store): Promise<LockState> {
  if ((await readSetting(store, 'lock')) === null) return 'none';
  const cipher = await guarded(store, () => cipherFor(store));
  return 'kind' in cipher ? 'locked' : 'unlocked';
}

function SetLock({ store }: { readonly store: Store }) {
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState('');
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (again !== next) {
      setSaid(i18n.t('options.lock.differs'));
      return;
    }
    setSaid(i18n.t('options.lock.working'));
    const outcome = await setLock(store, next);
    if (outcome.kind === 'unlocked') await saveSessionKey(outcome.sessionKey);
    setSaid(lockSentence(outcome));
  };
  return (
    <form className={styles.narrow} onSubmit={(event) => void submit(event)}>
      <NewPassphrase value={next} onText={setNext} />
      <TextField
        type="password"
        autoComplete="new-password"
        label={i18n.t('options.lock.repeat')}
        value={again}
        onText={setAgain}
      />
      <div>
        <Button type="submit" disabled={next.length < LEAST_LENGTH || again === ''}>
          {i18n.t('options.lock.set')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </form>
  );
}

function ChangeLock({ store }: { readonly store: Store }) {
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [said, setSaid] = useState('');
  const change = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setSaid(i18n.t('options.lock.working'));
    setSaid(lockSentence(await changePassphrase(store, present, next)));
  };
  const remove = async (): Promise<void> => {
    setSaid(i18n.t('options.lock.working'));
    const outcome = await removeLock(store, present);
    if (outcome.kind === 'done') await saveSessionKey(null);
    setSaid(lockSentence(outcome));
  };
  return (
    <form className={styles.narrow} onSubmit={(event) => void change(event)}>
      <div>
        <Button onClick={() => void saveSessionKey(null)}>{i18n.t('options.lock.now')}</Button>
      </div>
      <LockAfter store={store} />
      <TextField
        type="password"
        autoComplete="current-password"
        label={i18n.t('options.lock.present')}
        value={present}
        onText={setPresent}
      />
      <NewPassphrase value={next} onText={setNext} />
      <div className={styles.row}>
        <Button type="submit" disabled={present === '' || next.length < LEAST_LENGTH}>
          {i18n.t('options.lock.change')}
        </Button>
        <Button disabled={present === ''} onClick={() => void remove()}>
          {i18n.t('options.lock.remove')}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </form>
  );
}

/** After how many minutes without use the history locks itself. */
function LockAfter({ store }: { readonly store: Store }) {
  const minutes = useLiveQuery(async () => readSetting(store, 'lockAfterMinutes'), [store]);
  if (minutes === undefined) return null;
  const offered = [...new Set([...LOCK_AFTER_MINUTES, ...(minutes === null ? [] : [minutes])])].sort(
    (one, other) => one - other,
  );
  return (
    <SelectField
      label={i18n.t('options.lock.after')}
      value={String(minutes ?? '')}
      onValue={(value) => void writeSetting(store, 'lockAfterMinutes', value === '' ? null : Number(value))}
      options={[
        ...offered.map((count) => ({
          value: String(count),
          label: i18n.t('options.lock.afterMinutes', count, [String(count)]),
        })),
        { value: '', label: i18n.t('options.lock.afterBrowser') },
      ]}
    />
  );
}

interface NewPassphraseProps {
  readonly value: string;
  readonly onText: (text: string) => void;
}

function NewPassphrase({ value, onText }: NewPassphraseProps) {
  return (
    <TextField
      type="password"
      autoComplete="new-password"
      minLength={LEAST_LENGTH}
      label={i18n.t('options.lock.new')}
      hint={i18n.t('options.lock.hint', [String(LEAST_LENGTH)])}
      value={value}
      onText={onText}
    />
  );
}

function lockSentence(outcome: LockOutcome | UnlockOutcome): string {
  switch (outcome.kind) {
    case 'done':
    case 'unlocked':
      return i18n.t('options.lock.done');
    case 'wrong-passphrase':
      return i18n.t('history.lock.wrong');
    case 'no-lock':
      return i18n.t('options.lock.none');
    case 'refused':
      return refusalSentence(outcome.reason);
  }
}
