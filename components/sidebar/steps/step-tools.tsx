import { i18n } from '#i18n';
import type { StepId } from '../../../utils/domain/plan';
import type { Saying } from '../../../utils/domain/saying';
import { KeptField } from '../../controls/kept-field';
import { bestTimeSentences } from '../../words/date-words';
import type { ClientPanel } from '../panel-state';
import { RateForm } from './rate-form';
import styles from './step-tools.module.css';

interface StepToolsProps {
  readonly step: StepId;
  readonly panel: ClientPanel;
  readonly onSay: (saying: Saying) => void;
}

/** What helps to take a step: questions, counted facts, or the few numbers that only the user knows. */
export function StepTools({ step, panel: { assessment, record }, onSay }: StepToolsProps) {
  const { answers } = record;
  switch (step) {
    case 'step-back':
      return <OwnQuestions />;
    case 'change-rhythm': {
      const sentences = assessment?.replyTimes ? bestTimeSentences(assessment.replyTimes.best) : [];
      return sentences.length > 0 && <p className={styles.tool}>{sentences.join(' ')}</p>;
    }
    case 'agree-reply-window':
      return (
        <div className={styles.tool}>
          <KeptField
            label={i18n.t('step.replyWindow')}
            type="number"
            min="1"
            value={String(answers['reply-window'] ?? '')}
            onKeep={(text) => {
              const days = Math.round(Number(text));
              onSay({ kind: 'answer', question: 'reply-window', value: days > 0 ? days : null });
            }}
          />
        </div>
      );
    case 'renegotiate':
      return <RateForm answers={answers} onSay={onSay} />;
    case 'renew-terms':
      return (
        <div className={styles.tool}>
          <KeptField
            label={i18n.t('step.contractEnd')}
            type="date"
            value={answers['contract-end'] ?? ''}
            onKeep={(day) => {
              onSay({ kind: 'answer', question: 'contract-end', value: day === '' ? null : day });
            }}
          />
        </div>
      );
    case 'encourage':
      return <p className={styles.tool}>{i18n.t('step.encouragement')}</p>;
    case 'reset-talk':
    case 'part':
      return null;
  }
}

/** R1: questions for the user alone; the answers are nobody's business. */
function OwnQuestions() {
  return (
    <ul className={styles.questions}>
      <li>{i18n.t('step.questions.own')}</li>
      <li>{i18n.t('step.questions.theirs')}</li>
      <li>{i18n.t('step.questions.wish')}</li>
    </ul>
  );
}
