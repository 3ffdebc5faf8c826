import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { dayOf, localDateTimeOf } from '../../utils/domain/local-time';
import { openBackup, sealBackup } from '../../utils/store/archive/backup';
import { exportArchive } from '../../utils/store/archive/export';
import { importArchive, type ImportOutcome } from '../../utils/store/archive/import';
import type { Store } from '../../utils/store/database';
import { guarded } from '../../utils/store/guard';
import { Button } from '../controls/button';
import { ConfirmButton } from '../controls/confirm-button';
import { TextField } from '../controls/field';
import { Section } from '../controls/section';
import { downloadText } from '../history/download';
import { refusalSentence } from '../words/history-words';
import styles from './options-page.module.css';

/** Everything as one file: out, readable or sealed with a passphrase, and in again, all or nothing. */
export function BackupSection({ store }: { readonly store: Store }) {
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const save = async (): Promise<void> => {
    const archive = await guarded(store, () => exportArchive(store));
    if ('kind' in archive) {
      setSaid(refusalSentence(archive.reason));
      return;
    }
    const text = passphrase === '' ? JSON.stringify(archive) : await sealBackup(archive, passphrase);
    downloadText(`good-terms-${dayOf(localDateTimeOf(new Date()))}.json`, 'application/json', text);
    setSaid(i18n.t('options.backup.saved'));
  };
  const bringIn = async (): Promise<void> => {
    if (file === null) return;
    setSaid(i18n.t('options.backup.reading'));
    setSaid(await outcomeOf(store, await file.text(), passphrase));
    setFile(null);
  };

  return (
    <Section id="backup" title={i18n.t('options.backup.title')} about={i18n.t('options.backup.about')}>
      <div className={styles.rows}>
        <div className={styles.narrow}>
          <TextField
            type="password"
            autoComplete="off"
            label={i18n.t('options.backup.passphrase')}
            hint={i18n.t('options.backup.passphraseHint')}
            value={passphrase}
            onText={setPassphrase}
          />
        </div>
        <div className={styles.row}>
          <Button onClick={() => void save()}>{i18n.t('options.backup.save')}</Button>
          <Button onClick={() => input.current?.click()}>{i18n.t('options.backup.choose')}</Button>
          <input
            ref={input}
            hidden
            type="file"
            accept="application/json,.json"
            aria-label={i18n.t('options.backup.choose')}
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              target.value = '';
            }}
          />
          {file && (
            <>
              <span className={styles.soft}>{file.name}</span>
              <ConfirmButton
                label={i18n.t('options.backup.replace')}
                question={i18n.t('options.backup.replaceQuestion')}
                confirmLabel={i18n.t('options.backup.replace')}
                cancelLabel={i18n.t('history.cancel')}
                onConfirm={() => void bringIn()}
              >
                {i18n.t('options.backup.replaceText')}
              </ConfirmButton>
            </>
          )}
        </div>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </Section>
  );
}

/** Opens a sealed file first; a readable one goes in as it is. */
async function outcomeOf(store: Store, text: string, passphrase: string): Promise<string> {
  const opened = await openBackup(text, passphrase);
  if (opened.kind === 'wrong-passphrase') return i18n.t('options.backup.wrong');
  return importSentence(await importArchive(store, opened.kind === 'opened' ? opened.text : text));
}

function importSentence(outcome: ImportOutcome): string {
  switch (outcome.kind) {
    case 'imported':
      return i18n.t('options.backup.imported', [String(outcome.clients), String(outcome.messages)]);
    case 'refused':
      return refusalSentence(outcome.reason);
    case 'invalid':
      return invalidSentence(outcome);
  }
}

function invalidSentence({ reason, where }: Extract<ImportOutcome, { kind: 'invalid' }>): string {
  switch (reason) {
    case 'not-json':
    case 'not-an-archive':
      return i18n.t('options.backup.invalid.notAnArchive');
    case 'newer':
      return i18n.t('options.backup.invalid.newer');
    case 'damaged':
      return i18n.t('options.backup.invalid.damaged', [where ?? '?']);
  }
}
