import { useEffect, useId, useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import type { Person } from '../../utils/domain/person';
import { logProblem } from '../../utils/log';
import type { PageText } from '../../utils/mail/page/page-text';
import { Button } from '../controls/button';
import { CheckField, TextField } from '../controls/field';
import type { AnalysisClient } from '../sidebar/analysis-client';
import styles from './page-reader.module.css';
import { heededFindings, messageOf, personFor, reportOf, type PageKeeper } from './page-report';
import { PageResultView, type PageResult } from './page-result';

interface PageReaderProps {
  /** Null when the page could not be read, or this tab was opened again later. */
  readonly page: PageText | null;
  readonly analysis: AnalysisClient;
  readonly keeper: PageKeeper;
}

/** Reads a text from any page as one message of a client; the user says whose, and may correct what was taken. */
export function PageReader({ page, analysis, keeper }: PageReaderProps) {
  const [text, setText] = useState(page?.text ?? '');
  const [who, setWho] = useState('');
  const [writtenAt, setWrittenAt] = useState('');
  const [keeps, setKeeps] = useState(true);
  const [result, setResult] = useState<PageResult>({ kind: 'none' });
  const known = useKnownPeople(keeper);
  const listId = useId();

  const read = async (event: SyntheticEvent) => {
    event.preventDefault();
    const client = personFor(who, known);
    const { title = '', host = '' } = page ?? {};
    const taken = { title, host, text, writtenAt: writtenAt === '' ? null : writtenAt };
    try {
      const found = await analysis.analyse([messageOf(taken, client)], []);
      const outcome = keeps && client ? await keeper.keep(reportOf(taken, client, found)) : null;
      const findings = heededFindings(
        found.analyses.flatMap((one) => one.findings),
        outcome,
      );
      setResult({ kind: 'read', who: client?.name ?? client?.email ?? '', findings, outcome });
    } catch (error) {
      logProblem('page-reading-failed', error);
      setResult({ kind: 'failed' });
    }
  };

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{i18n.t('page.title')}</h1>
      <p className={styles.soft}>{page ? i18n.t('page.taken', [page.host]) : i18n.t('page.nothing')}</p>
      <form className={styles.form} onSubmit={(event) => void read(event)}>
        <textarea
          className={styles.text}
          aria-label={i18n.t('page.text')}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <TextField
          label={i18n.t('page.client')}
          hint={i18n.t('page.clientHint')}
          value={who}
          onText={setWho}
          required={keeps}
          maxLength={200}
          autoComplete="off"
          list={listId}
        />
        <datalist id={listId}>
          {known.map(({ name, email }) => (
            <option key={email} value={email ?? ''}>
              {name}
            </option>
          ))}
        </datalist>
        <TextField label={i18n.t('page.written')} type="datetime-local" value={writtenAt} onText={setWrittenAt} />
        <CheckField checked={keeps} onChecked={setKeeps}>
          {i18n.t('page.keep')}
        </CheckField>
        <Button look="primary" type="submit" disabled={text.trim() === '' || (keeps && who.trim() === '')}>
          {i18n.t('page.read')}
        </Button>
      </form>
      <div role="status">
        <PageResultView result={result} />
      </div>
      <p className={styles.soft}>{i18n.t('page.kept')}</p>
    </main>
  );
}

function useKnownPeople(keeper: PageKeeper): readonly Person[] {
  const [known, setKnown] = useState<readonly Person[]>([]);
  useEffect(() => {
    void keeper.knownPeople().then(setKnown);
  }, [keeper]);
  return known;
}
