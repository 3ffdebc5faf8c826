import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { coolingOff, goOn } from '../../../utils/advice/plan/cooling-off';
import { Button } from '../../controls/button';
import { CheckField } from '../../controls/field';
import { momentWords } from '../../words/dates';
import { askToNotify, notifyState, type NotifyState } from './notify';
import { fieldOf } from './plan-fields';
import type { PlanModel } from './plan-model';
import styles from './plan.module.css';

interface SleepSectionProps {
  readonly model: PlanModel;
  readonly onGoOn: () => void;
}

/** P05: sleep on it for some days, unless waiting is pointless; one click goes on. */
export function SleepSection({ model, onGoOn }: SleepSectionProps) {
  const { written, now, change } = model;
  const cooling = coolingOff(written.plan, now);
  const proceed = () => {
    change({ plan: goOn(written.plan, now) });
    onGoOn();
  };
  if (written.plan.stage !== 'cooling-off') {
    const fast = cooling.kind === 'skipped' && cooling.because === 'fast-lane';
    return <p>{i18n.t(fast ? 'plan.sleep.fastLane' : 'plan.sleep.decided')}</p>;
  }
  if (cooling.kind === 'waiting') {
    return (
      <>
        <p>{i18n.t('plan.sleep.waiting', [momentWords(cooling.until)])}</p>
        <CrossedLine model={model} onGoOn={onGoOn} />
        <NotifyChoice />
        <div className={styles.actions}>
          <Button onClick={proceed}>{i18n.t('plan.sleep.skip')}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p>{i18n.t('plan.sleep.over')}</p>
      <ThenAndNow model={model} />
      <div className={styles.actions}>
        <Button onClick={proceed}>{i18n.t('plan.sleep.still')}</Button>
        <Button
          onClick={() => {
            model.say({ kind: 'plan', written: null });
          }}
        >
          {i18n.t('plan.sleep.noMore')}
        </Button>
      </div>
    </>
  );
}

/** P34: after abuse or a dishonest demand there is nothing to wait for; whether it was one, only the user can say. */
function CrossedLine({ model: { written, change, say }, onGoOn }: SleepSectionProps) {
  const { reason } = written.plan;
  if (reason !== 'jerk' && reason !== 'unethical') return null;
  return (
    <CheckField
      checked={false}
      onChecked={() => {
        const question = reason === 'jerk' ? 'abused-by-phone' : 'request-was-unethical';
        say({ kind: 'answer', question, value: true });
        change({ plan: { stage: 'preparing', coolUntil: null } });
        onGoOn();
      }}
    >
      {i18n.t(reason === 'jerk' ? 'plan.sleep.abused' : 'plan.sleep.dishonest')}
    </CheckField>
  );
}

/** The mail as it was at the decision, and as it reads today. */
function ThenAndNow({ model: { written, draft } }: { readonly model: PlanModel }) {
  const then = fieldOf(written, 'draft-then');
  if (then === '') return null;
  return (
    <>
      <div>
        <p className={styles.label}>{i18n.t('plan.sleep.then')}</p>
        <div className={styles.then}>{then}</div>
      </div>
      <div>
        <p className={styles.label}>{i18n.t('plan.sleep.now')}</p>
        {draft.text === then ? (
          <p className={styles.hint}>{i18n.t('plan.sleep.same')}</p>
        ) : (
          <div className={styles.then}>{draft.text}</div>
        )}
      </div>
    </>
  );
}

/** The badge reminds in any case; a notification only where the user asks for it. */
function NotifyChoice() {
  const [state, setState] = useState<NotifyState>('unavailable');
  useEffect(() => {
    void notifyState().then(setState);
  }, []);
  return (
    <p className={styles.hint}>
      {i18n.t(state === 'granted' ? 'plan.sleep.notified' : 'plan.sleep.badge')}{' '}
      {state === 'askable' && (
        <Button look="quiet" onClick={() => void askToNotify().then(setState)}>
          {i18n.t('plan.sleep.notify')}
        </Button>
      )}
    </p>
  );
}
