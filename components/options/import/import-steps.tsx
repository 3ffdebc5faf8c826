import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { PlanSummary, Progress, ThreadSkipReason } from '../../../utils/backfill/define';
import { Button } from '../../controls/button';
import { ProgressBar } from '../../controls/progress-bar';
import { shortDate } from '../../words/dates';
import { durationText, progressText } from './import-words';
import { paceOf, type ImportResult } from './import-state';
import styles from './import.module.css';
import { LeftOut } from './left-out';

interface ImportProgressProps {
  readonly label: string;
  readonly progress: Progress;
  readonly startedAt: number;
  readonly onStop: () => void;
}

/** How far the import is, how fast, and how long it takes. */
export function ImportProgress({ label, progress, startedAt, onStop }: ImportProgressProps) {
  const now = useClock();
  const pace = paceOf(progress, startedAt, now);
  const left = pace.left === null ? '' : ` · ${i18n.t('options.import.timeLeft', [durationText(pace.left)])}`;
  return (
    <div className={styles.step}>
      <p className={styles.lead}>{label}</p>
      <ProgressBar
        label={label}
        part={progress.total === 0 ? 0 : progress.done / progress.total}
        detail={`${progressText(progress, pace.rate)}${left}`}
      />
      <div className={styles.actions}>
        <Button onClick={onStop}>{i18n.t('options.import.stop')}</Button>
      </div>
    </div>
  );
}

interface ImportPlannedProps {
  readonly plan: PlanSummary;
  readonly onRun: () => void;
  readonly onBack: () => void;
}

/** What the import would add, before anything is written. */
export function ImportPlanned({ plan, onRun, onBack }: ImportPlannedProps) {
  const { threads, messages, correspondents, first, last } = plan;
  return (
    <div className={styles.step}>
      {threads === 0 ? (
        <p className={styles.lead}>{i18n.t('options.import.nothingNew')}</p>
      ) : (
        <>
          <p className={styles.lead}>{i18n.t('options.import.would')}</p>
          <dl className={styles.facts}>
            <Fact name={i18n.t('options.import.messages')} value={messages.toLocaleString()} />
            <Fact name={i18n.t('options.import.threads')} value={threads.toLocaleString()} />
            <Fact name={i18n.t('options.import.people')} value={correspondents.toLocaleString()} />
            {first && <Fact name={i18n.t('options.import.span')} value={`${shortDate(first)} – ${shortDate(last)}`} />}
          </dl>
        </>
      )}
      <LeftOut lines={skipLines(plan.skipped)} />
      <div className={styles.actions}>
        {threads > 0 && (
          <Button look="primary" onClick={onRun}>
            {i18n.t('options.import.run')}
          </Button>
        )}
        <Button onClick={onBack}>{i18n.t('history.cancel')}</Button>
      </div>
    </div>
  );
}

interface ImportDoneProps {
  readonly result: ImportResult;
  readonly onAgain: () => void;
}

/** What the import has added. */
export function ImportDone({ result, onAgain }: ImportDoneProps) {
  const { messages, threads, findings, unreadable } = result;
  return (
    <div className={styles.step}>
      <p className={styles.lead}>{i18n.t('options.import.done')}</p>
      <dl className={styles.facts}>
        <Fact name={i18n.t('options.import.messages')} value={messages.toLocaleString()} />
        <Fact name={i18n.t('options.import.threads')} value={threads.toLocaleString()} />
        <Fact name={i18n.t('options.import.findings')} value={findings.toLocaleString()} />
      </dl>
      <LeftOut
        lines={unreadable === 0 ? [] : [i18n.t('options.import.left.unreadable', unreadable, [String(unreadable)])]}
      />
      <div className={styles.actions}>
        <a className={styles.way} href="history.html">
          {i18n.t('options.import.see')}
        </a>
        <Button onClick={onAgain}>{i18n.t('options.import.more')}</Button>
      </div>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function skipLines(skipped: PlanSummary['skipped']): readonly string[] {
  const words: Readonly<Record<ThreadSkipReason, (count: number) => string>> = {
    known: (count) => i18n.t('options.import.left.known', count, [count.toLocaleString()]),
    automatic: (count) => i18n.t('options.import.left.automatic', count, [count.toLocaleString()]),
    'never-answered': (count) => i18n.t('options.import.left.neverAnswered', count, [count.toLocaleString()]),
    colleagues: (count) => i18n.t('options.import.left.colleagues', count, [count.toLocaleString()]),
    'no-other-side': (count) => i18n.t('options.import.left.noOtherSide', count, [count.toLocaleString()]),
  };
  return (Object.keys(words) as ThreadSkipReason[]).flatMap((reason) =>
    skipped[reason] === 0 ? [] : [words[reason](skipped[reason])],
  );
}

/** Now, once a second, so that the time left does not stand still between two reports. */
function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
