import { useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '../../utils/domain/finding';
import type { PageText } from '../../utils/mail/page/page-text';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { Section } from '../controls/section';
import type { AnalysisClient } from '../sidebar/analysis-client';
import { signalName } from '../words/signal-words';
import styles from './page-reader.module.css';

interface PageReaderProps {
  /** Null when the page could not be read, or this tab was opened again later. */
  readonly page: PageText | null;
  readonly analysis: AnalysisClient;
}

type Result =
  | { readonly kind: 'none' }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'failed' };

/** Reads a text from any page as one message; the user says who wrote it and may correct what was taken. */
export function PageReader({ page, analysis }: PageReaderProps) {
  const [text, setText] = useState(page?.text ?? '');
  const [author, setAuthor] = useState<'client' | 'me'>('client');
  const [result, setResult] = useState<Result>({ kind: 'none' });

  const read = async (event: SyntheticEvent) => {
    event.preventDefault();
    const message = { id: 'page', author, authorName: null, sentAt: null, subject: page?.title ?? '', text };
    try {
      const { analyses } = await analysis.analyse([message], []);
      setResult({ kind: 'findings', findings: analyses.flatMap(({ findings }) => findings) });
    } catch {
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
        <Choice
          label={i18n.t('page.author')}
          options={[
            { value: 'client', name: i18n.t('page.client') },
            { value: 'me', name: i18n.t('page.me') },
          ]}
          value={author}
          onChange={setAuthor}
        />
        <Button look="primary" type="submit" disabled={text.trim() === ''}>
          {i18n.t('page.read')}
        </Button>
      </form>
      <div role="status">
        <ResultView result={result} />
      </div>
      <p className={styles.soft}>{i18n.t('page.kept')}</p>
    </main>
  );
}

function ResultView({ result }: { readonly result: Result }) {
  switch (result.kind) {
    case 'none':
      return null;
    case 'failed':
      return <p>{i18n.t('state.failed.title')}</p>;
    case 'findings':
      if (result.findings.length === 0) return <p>{i18n.t('page.nothingWrong')}</p>;
      return (
        <Section title={i18n.t('panel.noticed')}>
          <ul className={styles.findings}>
            {result.findings.map(({ signal, quote, start }) => (
              <li key={`${signal} ${String(start)}`} className={styles.finding}>
                <strong>{signalName(signal)}</strong>
                <blockquote className={styles.quote}>{quote}</blockquote>
              </li>
            ))}
          </ul>
        </Section>
      );
  }
}
