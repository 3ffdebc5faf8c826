import { i18n } from '#i18n';
import type { Finding } from '../../utils/domain/finding';
import type { SaveOutcome } from '../../utils/domain/report';
import { Section } from '../controls/section';
import { refusalSentence } from '../sidebar/store-sentence';
import { signalName } from '../words/signal-words';
import styles from './page-reader.module.css';

/** What came of reading a text; `outcome` is null when nothing was to be kept. */
export type PageResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'read';
      readonly who: string;
      readonly findings: readonly Finding[];
      readonly outcome: SaveOutcome | null;
    };

/** The findings in the text's own words, and what was kept of it. */
export function PageResultView({ result }: { readonly result: PageResult }) {
  if (result.kind === 'none') return null;
  if (result.kind === 'failed') return <p>{i18n.t('state.failed.title')}</p>;
  if (result.outcome?.kind === 'not-a-client') return <p>{i18n.t('page.notAClient', [result.who])}</p>;
  return (
    <>
      <Findings findings={result.findings} />
      <p className={styles.soft}>
        <Kept who={result.who} outcome={result.outcome} />
      </p>
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p>{i18n.t('page.nothingWrong')}</p>;
  return (
    <Section title={i18n.t('panel.noticed')}>
      <ul className={styles.findings}>
        {findings.map(({ signal, quote, start }) => (
          <li key={`${signal} ${String(start)}`} className={styles.finding}>
            <strong>{signalName(signal)}</strong>
            <blockquote className={styles.quote}>{quote}</blockquote>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Kept({
  who,
  outcome,
}: {
  readonly who: string;
  readonly outcome: Exclude<SaveOutcome, { kind: 'not-a-client' }> | null;
}) {
  switch (outcome?.kind) {
    case undefined:
      return i18n.t('page.notKept');
    case 'refused':
      return refusalSentence(outcome.reason);
    case 'saved':
      return (
        <>
          {i18n.t('page.keptFor', [who])}{' '}
          <a href={`history.html#${encodeURIComponent(outcome.clientId)}`}>{i18n.t('panel.history')}</a>
        </>
      );
  }
}
