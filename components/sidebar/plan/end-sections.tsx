import { useContext, useId } from 'react';
import { i18n } from '#i18n';
import { endDateChoices } from '../../../utils/advice/plan/end-date';
import { addDays } from '../../../utils/domain/local-time';
import { PARTING_POLICIES } from '../../../utils/replies/archetypes';
import { Button } from '../../controls/button';
import { KeptField } from '../../controls/kept-field';
import { shortDate } from '../../words/dates';
import { presetName } from '../../words/plan-words';
import { PanelActionsContext } from '../panel-actions';
import { PlanChecks, PlanFact } from './duty-sections';
import { fieldOf } from './plan-fields';
import type { PlanModel } from './plan-model';
import styles from './plan.module.css';
import { talkSheet } from './sheets';

interface SectionProps {
  readonly model: PlanModel;
}

/** P12, P24, P25: call first, the mail confirms; notes to print for the talk. */
export function CallSection({ model: { draft, panel, written } }: SectionProps) {
  const { openSheet } = useContext(PanelActionsContext);
  const { reserved } = PARTING_POLICIES[written.plan.reason];
  const parting = draft.written?.request.reply.kind === 'parting' ? draft.written : null;
  return (
    <>
      <p>{i18n.t(reserved ? 'plan.call.inWriting' : 'plan.call.first')}</p>
      {parting && (
        <div className={styles.actions}>
          <Button onClick={() => void openSheet(talkSheet(parting, panel.client.name ?? panel.client.email ?? ''))}>
            {i18n.t('plan.call.sheet')}
          </Button>
        </div>
      )}
    </>
  );
}

/** P16, P20: the last day, from what is known or by the user's own choice. */
export function EndSection({ model }: SectionProps) {
  const group = useId();
  const { written, answers, today, fastLane, change } = model;
  const deliverable = fieldOf(written, 'main-deliverable');
  const choices = endDateChoices({
    today,
    noticeDays: answers['notice-period'] ?? null,
    contractEnd: answers['contract-end'] ?? null,
    mainDeliverable: deliverable || null,
    onFastLane: fastLane,
  });
  const chosen = choices.find(({ endsOn }) => endsOn === written.plan.endsOn);
  return (
    <>
      <fieldset className={styles.days}>
        <legend className={styles.unseen}>{i18n.t('plan.section.end')}</legend>
        {choices.map(({ preset, endsOn }) => (
          <label key={preset} className={styles.day}>
            <input
              type="radio"
              name={group}
              checked={chosen?.preset === preset}
              onChange={() => {
                change({ plan: { endsOn } });
              }}
            />
            <span>{presetName(preset)}</span>
            <span className={styles.hint}>{shortDate(endsOn)}</span>
          </label>
        ))}
      </fieldset>
      <KeptField
        label={i18n.t('plan.end.deliverable')}
        type="date"
        value={deliverable}
        onKeep={(day) => {
          change({ fields: { 'main-deliverable': day } });
        }}
      />
      <KeptField
        label={i18n.t('plan.end.own')}
        type="date"
        min={today}
        value={written.plan.endsOn ?? ''}
        onKeep={(day) => {
          change({ plan: { endsOn: day === '' ? null : day } });
        }}
      />
      <NoticeWarning model={model} />
    </>
  );
}

/** A day before the end of the contract's notice may make the user the one in breach. */
function NoticeWarning({ model: { written, answers, today } }: SectionProps) {
  const { endsOn } = written.plan;
  const notice = answers['notice-period'];
  if (endsOn === null || notice === undefined || endsOn >= addDays(today, notice)) return null;
  return <p className={styles.warning}>{i18n.t('plan.end.tooSoon', notice, [String(notice)])}</p>;
}

/** P03, P17, P18, P22, P23, P28: who could take over, and what goes over. */
export function HandoverSection({ model }: SectionProps) {
  const { referral } = PARTING_POLICIES[model.written.plan.reason];
  return (
    <>
      {referral === 'off' ? (
        <p className={styles.hint}>{i18n.t('plan.handover.noReferral')}</p>
      ) : (
        <>
          <PlanFact model={model} fact="referral" />
          <p className={styles.hint}>
            {i18n.t(referral === 'ask' ? 'plan.handover.askReferral' : 'plan.handover.kindOfProvider')}
          </p>
        </>
      )}
      <PlanFact model={model} fact="handover" />
      <PlanChecks
        model={model}
        items={['handover.files', 'handover.access', 'handover.contacts', 'handover.notes', 'handover.copies']}
      />
    </>
  );
}
