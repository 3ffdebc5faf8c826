import { useContext } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../controls/button';
import { shortDate } from '../../words/dates';
import { NextAnswer } from '../answers/next-answer';
import { PanelActionsContext } from '../panel-actions';
import { fieldOf } from './plan-fields';
import type { PlanModel } from './plan-model';
import styles from './plan.module.css';
import { termsSheet } from './sheets';

interface SectionProps {
  readonly model: PlanModel;
}

interface TellSectionProps extends SectionProps {
  /** Brings the mail into view. */
  readonly onWrite: () => void;
  readonly onTold: () => void;
}

/** P13, P27: the mail or the letter, and the day the client was told. */
export function TellSection({ model, onWrite, onTold }: TellSectionProps) {
  const { written, today, change } = model;
  const told = fieldOf(written, 'told-on');
  const form = fieldOf(written, 'notice-form');
  if (told !== '') {
    return (
      <div className={styles.actions}>
        <p>{i18n.t('plan.tell.toldOn', [shortDate(told)])}</p>
        <Button
          look="quiet"
          onClick={() => {
            change({ plan: { stage: 'preparing' }, fields: { 'told-on': '' } });
          }}
        >
          {i18n.t('panel.undo')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p>{i18n.t(form === 'letter' || form === 'registered' ? 'plan.tell.letter' : 'plan.tell.mail')}</p>
      <div className={styles.actions}>
        <Button onClick={onWrite}>{i18n.t('plan.tell.write')}</Button>
        <Button
          onClick={() => {
            change({ plan: { stage: 'told' }, fields: { 'told-on': today } });
            onTold();
          }}
        >
          {i18n.t('plan.tell.done')}
        </Button>
      </div>
    </>
  );
}

/** P13, P23, P31 to P33: hold the line, do not go silent, and take something along for the next client. */
export function AfterSection({ model }: SectionProps) {
  const { openSheet } = useContext(PanelActionsContext);
  const { written, panel, draft, change } = model;
  const { stage } = written.plan;
  return (
    <>
      {stage === 'told' && <p>{i18n.t('plan.after.stay')}</p>}
      {stage === 'ended' && <p>{i18n.t('plan.after.ended')}</p>}
      {stage !== 'told' && stage !== 'ended' && <p>{i18n.t('plan.after.notYet')}</p>}
      {draft.written && <NextAnswer written={draft.written} panel={panel} told={fieldOf(written, 'told-on') || null} />}
      <div className={styles.actions}>
        {stage === 'told' && (
          <Button
            onClick={() => {
              change({ plan: { stage: 'ended' } });
            }}
          >
            {i18n.t('plan.after.end')}
          </Button>
        )}
        <Button onClick={() => void openSheet(termsSheet(panel.assessment))}>{i18n.t('plan.after.terms')}</Button>
      </div>
    </>
  );
}
