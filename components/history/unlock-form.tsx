import { useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import { saveSessionKey } from '../../utils/session-key';
import type { Store } from '../../utils/store/database';
import { unlock } from '../../utils/store/lock/lock';
import { Button } from '../controls/button';
import { TextField } from '../controls/field';
import { refusalSentence } from '../words/history-words';
import styles from './unlock-form.module.css';

/** Asks for the passphrase; a wrong one changes nothing and says so. */
export function UnlockForm({ store }: { readonly store: Store }) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const outcome = await unlock(store, passphrase);
    setBusy(false);
    if (outcome.kind === 'unlocked') return saveSessionKey(outcome.sessionKey);
    if (outcome.kind === 'wrong-passphrase') setProblem(i18n.t('history.lock.wrong'));
    if (outcome.kind === 'refused') setProblem(refusalSentence(outcome.reason));
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <h3 className={styles.title}>{i18n.t('history.lock.title')}</h3>
      <p className={styles.text}>{i18n.t('history.lock.text')}</p>
      <TextField
        type="password"
        autoComplete="current-password"
        label={i18n.t('history.lock.passphrase')}
        value={passphrase}
        onText={setPassphrase}
      />
      <p role="status" className={styles.problem}>
        {problem}
      </p>
      <Button look="primary" type="submit" disabled={busy || passphrase === ''}>
        {i18n.t('history.lock.unlock')}
      </Button>
    </form>
  );
}
