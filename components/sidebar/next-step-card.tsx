import { useState } from 'react';
import { i18n } from '#i18n';
import { nextStep } from '../../utils/advice/next-step';
import type { ArchetypeId, ReplyChoice } from '../../utils/domain/draft';
import { dayOf, localDateTimeOf } from '../../utils/domain/local-time';
import type { StepId } from '../../utils/domain/plan';
import type { Saying } from '../../utils/domain/saying';
import { Button } from '../controls/button';
import { stepName, stepReason } from '../words/step-words';
import styles from './next-step-card.module.css';
import { countingSignals, type ClientPanel } from './panel-state';
import { replyForStep } from './reply-for';
import { StepTools } from './steps/step-tools';

interface NextStepCardProps {
  readonly panel: ClientPanel;
  readonly onWrite: (reply: ReplyChoice) => void;
  readonly onSay: (saying: Saying) => void;
  readonly onPart: (reason: ArchetypeId) => void;
}

/** One suggestion with its reason; every other way, parting included, is one click away. */
export function NextStepCard({ panel, onWrite, onSay, onPart }: NextStepCardProps) {
  const [chosen, setChosen] = useState<StepId | null>(null);
  const { assessment, record } = panel;
  if (!assessment) return null;
  const today = dayOf(localDateTimeOf(new Date()));
  const { step, reason, others } = nextStep(assessment, record.answers, record.events, today);
  if (step === null && reason === 'nothing-needed') return null;

  const signals = countingSignals(panel);
  const shown = chosen ?? step;
  const choose = (other: StepId) => {
    setChosen(other);
    const choice = replyForStep(other, signals);
    if (choice && choice.kind !== 'parting') onWrite(choice);
  };
  return (
    <section className={styles.section} aria-label={i18n.t('step.title')}>
      <h3 className={styles.heading}>{i18n.t('step.title')}</h3>
      {shown ? <p className={styles.name}>{stepName(shown)}</p> : <p className={styles.reason}>{stepReason(reason)}</p>}
      {shown !== null && shown === step && <p className={styles.reason}>{stepReason(reason)}</p>}
      {shown && <StepTools step={shown} panel={panel} onSay={onSay} />}
      {shown === 'part' && <PartActions panel={panel} onWrite={onWrite} onPart={onPart} />}
      {shown && shown !== 'part' && <StepActions step={shown} panel={panel} onWrite={onWrite} onSay={onSay} />}
      <OtherWays steps={[...(step ? [step] : []), ...others].filter((other) => other !== shown)} onChoose={choose} />
    </section>
  );
}

interface StepActionsProps extends Pick<NextStepCardProps, 'panel' | 'onWrite' | 'onSay'> {
  readonly step: StepId;
}

/** To write it, or to note that it was done: only then can before and after be compared. */
function StepActions({ step, panel, onWrite, onSay }: StepActionsProps) {
  const now = localDateTimeOf(new Date());
  const reply = replyForStep(step, countingSignals(panel));
  const done = panel.record.events.find(
    (event) => event.kind === 'step-taken' && event.step === step && dayOf(event.at) === dayOf(now),
  );
  return (
    <div className={styles.write}>
      {reply && (
        <Button
          onClick={() => {
            onWrite(reply);
          }}
        >
          {i18n.t('step.write')}
        </Button>
      )}
      {done ? (
        <p className={styles.noted}>
          {i18n.t('step.noted')}
          <Button
            look="quiet"
            onClick={() => {
              onSay({ kind: 'step', event: done, taken: false });
            }}
          >
            {i18n.t('panel.undo')}
          </Button>
        </p>
      ) : (
        <Button
          look="quiet"
          onClick={() => {
            onSay({ kind: 'step', event: { kind: 'step-taken', step, at: now }, taken: true });
          }}
        >
          {i18n.t('step.done')}
        </Button>
      )}
    </div>
  );
}

/** A plan is the better way, the mail at once is never blocked. */
function PartActions({ panel, onWrite, onPart }: Pick<NextStepCardProps, 'panel' | 'onWrite' | 'onPart'>) {
  const reply = replyForStep('part', countingSignals(panel));
  if (reply?.kind !== 'parting') return null;
  return (
    <div className={styles.write}>
      <Button
        onClick={() => {
          onPart(reply.archetype);
        }}
      >
        {i18n.t('step.plan')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          onWrite(reply);
        }}
      >
        {i18n.t('step.write')}
      </Button>
    </div>
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
