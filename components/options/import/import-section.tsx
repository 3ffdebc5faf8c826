import { i18n } from '#i18n';
import type { Store } from '../../../utils/store/database';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { Spinner } from '../../controls/spinner';
import { refusalSentence } from '../../words/history-words';
import type { BackfillClient } from './backfill-client';
import { ChooseFiles } from './choose-files';
import { ImportDone, ImportPlanned, ImportProgress } from './import-steps';
import styles from './import.module.css';
import type { ImportState } from './import-state';
import { useImport, type ImportModel } from './use-import';
import { WhoseMail } from './whose-mail';

interface ImportSectionProps {
  readonly store: Store;
  readonly start: () => BackfillClient;
}

/** Old mail from files: choose, say which addresses are yours, see what it would add, add it. */
export function ImportSection({ store, start }: ImportSectionProps) {
  const model = useImport(store, start);
  return (
    <Section id="import" title={i18n.t('options.import.title')} about={i18n.t('options.import.about')}>
      <div className={styles.card} aria-live="polite">
        <ImportStep model={model} />
      </div>
    </Section>
  );
}

function ImportStep({ model }: { readonly model: ImportModel }) {
  const { state, choose, plan, run, stop, again } = model;
  switch (state.kind) {
    case 'choose':
      return <ChooseFiles onFiles={choose} />;
    case 'indexing':
      return <ImportProgress {...state} label={i18n.t('options.import.reading')} onStop={stop} />;
    case 'whose':
      return <WhoseMail index={state.index} onOwn={plan} onBack={again} />;
    case 'planning':
      return <Spinner label={i18n.t('options.import.planning')} />;
    case 'planned':
      return <ImportPlanned {...state} onRun={run} onBack={again} />;
    case 'running':
      return <ImportProgress {...state} label={i18n.t('options.import.running')} onStop={stop} />;
    case 'done':
      return <ImportDone result={state.result} onAgain={again} />;
    case 'stopped':
    case 'failed':
      return (
        <div className={styles.step}>
          <p>{endSentence(state)}</p>
          <div className={styles.actions}>
            <Button onClick={again}>{i18n.t('options.import.again')}</Button>
          </div>
        </div>
      );
  }
}

function endSentence(state: Extract<ImportState, { kind: 'stopped' | 'failed' }>): string {
  if (state.kind === 'stopped') return i18n.t('options.import.stopped', state.done, [String(state.done)]);
  return state.reason === 'reading' ? i18n.t('options.import.failed') : refusalSentence(state.reason);
}
