import { useState } from 'react';
import { i18n } from '#i18n';
import { nextStep } from '../../utils/advice/next-step';
import type { ReplyChoice } from '../../utils/domain/draft';
import { localDateTimeOf } from '../../utils/domain/local-time';
import type { StepId } from '../../utils/domain/plan';
import { Button } from '../controls/button';
import { stepName, stepReason } from '../words/step-words';
import styles from './next-step-card.module.css';
import { countingSignals, type ClientPanel } from './panel-state';
import { replyForStep } from './reply-for';

interface NextStepCardProps {
  readonly panel: ClientPanel;
  readonly onWrite: (reply: ReplyChoice) => void;
}

/** One suggestion with its reason; every other way, parting included, is one click away. */
export function NextStepCard({ panel, onWrite }: NextStepCardProps) {
  const [chosen, setChosen] = useState<StepId | null>(null);
  const { assessment, record } = panel;
  if (!assessment) return null;
  const today = localDateTimeOf(new Date()).slice(0, 10);
  const { step, reason, others } = nextStep(assessment, record.answers, record.events, today);
  if (step === null && reason === 'nothing-needed') return null;

  const signals = countingSignals(panel);
  const shown = chosen ?? step;
  const reply = shown && replyForStep(shown, signals);
  const choose = (other: StepId) => {
    const choice = replyForStep(other, signals);
    setChosen(other);
    if (choice) onWrite(choice);
  };
  return (
    <section className={styles.section} aria-label={i18n.t('step.title')}>
      <h3 className={styles.heading}>{i18n.t('step.title')}</h3>
      {shown && <p className={styles.name}>{stepName(shown)}</p>}
      {shown === step && <p className={styles.reason}>{stepReason(reason)}</p>}
      {shown === 'step-back' && <OwnQuestions />}
      {shown === 'encourage' && <p>{i18n.t('step.encouragement')}</p>}
      {reply && (
        <div className={styles.write}>
          <Button
            onClick={() => {
              onWrite(reply);
            }}
          >
            {i18n.t('step.write')}
          </Button>
        </div>
      )}
      <OtherWays steps={[...(step ? [step] : []), ...others].filter((other) => other !== shown)} onChoose={choose} />
    </section>
  );
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

interface OtherWaysProps {
  readonly steps: readonly StepId[];
  readonly onChoose: (step: StepId) => void;
}

function OtherWays({ steps, onChoose }: OtherWaysProps) {
  if (steps.length === 0) return null;
  return (
    <div className={styles.others}>
      <p className={styles.heading}>{i18n.t('step.others')}</p>
      <ul className={styles.ways}>
        {steps.map((step) => (
          <li key={step}>
            <Button
              look="quiet"
              onClick={() => {
                onChoose(step);
              }}
            >
              {stepName(step)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
