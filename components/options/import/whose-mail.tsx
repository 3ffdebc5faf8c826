import { useState } from 'react';
import { i18n } from '#i18n';
import type { IndexSummary } from '../../../utils/backfill/define';
import { Button } from '../../controls/button';
import { CheckField, TextField } from '../../controls/field';
import { LeftOut } from './left-out';
import styles from './import.module.css';

interface WhoseMailProps {
  readonly index: IndexSummary;
  readonly onOwn: (addresses: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Asks which addresses are the user's, with the likely ones filled in. Without one nobody is a client. */
export function WhoseMail({ index, onOwn, onBack }: WhoseMailProps) {
  const guesses = index.ownAddresses;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(clearGuess(guesses)));
  const [typed, setTyped] = useState('');
  const own = [...chosen, ...addressesIn(typed)];

  if (index.messages === 0) {
    return (
      <div className={styles.step}>
        <p className={styles.lead}>{i18n.t('options.import.noMail')}</p>
        <LeftOut lines={indexLines(index)} />
        <div className={styles.actions}>
          <Button onClick={onBack}>{i18n.t('options.import.again')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault();
        onOwn(own);
      }}
    >
      <p className={styles.lead}>{i18n.t('options.import.found', index.messages, [index.messages.toLocaleString()])}</p>
      <LeftOut lines={indexLines(index)} />
      <fieldset className={styles.own}>
        <legend>{i18n.t('options.import.whose')}</legend>
        {guesses.map(({ email, messages }) => (
          <CheckField
            key={email}
            checked={chosen.has(email)}
            onChecked={(checked) => {
              setChosen(new Set(checked ? [...chosen, email] : [...chosen].filter((one) => one !== email)));
            }}
          >
            {email}{' '}
            <span className={styles.soft}>{i18n.t('history.messages', messages, [messages.toLocaleString()])}</span>
          </CheckField>
        ))}
        <TextField
          label={i18n.t('options.import.otherAddresses')}
          placeholder="me@studio.example"
          value={typed}
          onText={setTyped}
        />
      </fieldset>
      <div className={styles.actions}>
        <Button look="primary" type="submit" disabled={own.length === 0}>
          {i18n.t('options.import.check')}
        </Button>
        <Button onClick={onBack}>{i18n.t('history.cancel')}</Button>
      </div>
    </form>
  );
}

/** The one address that leads; where two are level, either may be the client's, and the user chooses. */
function clearGuess([first, second]: IndexSummary['ownAddresses']): readonly string[] {
  return first === undefined || first.messages === second?.messages ? [] : [first.email];
}

function indexLines({ skipped, foreignFiles, zipFiles }: IndexSummary): readonly string[] {
  const line = (count: number, words: (count: number) => string): readonly string[] =>
    count === 0 ? [] : [words(count)];
  return [
    ...line(zipFiles, (count) => i18n.t('options.import.left.zip', count, [String(count)])),
    ...line(foreignFiles, (count) => i18n.t('options.import.left.foreign', count, [String(count)])),
    ...line(skipped['spam-or-draft'], (count) => i18n.t('options.import.left.spamOrDraft', count, [String(count)])),
    ...line(skipped['no-header'], (count) => i18n.t('options.import.left.noHeader', count, [String(count)])),
    ...line(skipped['no-sender'], (count) => i18n.t('options.import.left.noSender', count, [String(count)])),
  ];
}

function addressesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => /^[^@]+@[^@]+\.[^@]+$/.test(word));
}
