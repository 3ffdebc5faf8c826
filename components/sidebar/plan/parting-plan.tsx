import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { archetypeName } from '../../words/reply-words';
import { shortDate } from '../../words/dates';
import { ConfirmButton } from '../../controls/confirm-button';
import { ContractSection, DutiesSection, MoneySection } from './duty-sections';
import { CallSection, EndSection, HandoverSection } from './end-sections';
import type { PlanModel } from './plan-model';
import { PLAN_SECTIONS, PlanSection, type PlanSectionId } from './plan-section';
import styles from './plan.module.css';
import { SleepSection } from './sleep-section';
import { AfterSection, TellSection } from './tell-sections';

interface PartingPlanProps {
  readonly model: PlanModel;
  /** Brings the mail into view. */
  readonly onWrite: () => void;
}

/** The way out, one part at a time; every part may be skipped, and the whole be called off. */
export function PartingPlan({ model, onWrite }: PartingPlanProps) {
  const { written, say, check } = model;
  const [open, setOpen] = useState<PlanSectionId>(() => firstOpen(model));
  const next = (from: PlanSectionId) => {
    setOpen(PLAN_SECTIONS[PLAN_SECTIONS.indexOf(from) + 1] ?? from);
  };
  const contents: Readonly<Record<PlanSectionId, ReactNode>> = {
    sleep: (
      <SleepSection
        model={model}
        onGoOn={() => {
          next('sleep');
        }}
      />
    ),
    contract: <ContractSection model={model} />,
    duties: <DutiesSection model={model} />,
    money: <MoneySection model={model} />,
    call: <CallSection model={model} />,
    end: <EndSection model={model} />,
    handover: <HandoverSection model={model} />,
    tell: (
      <TellSection
        model={model}
        onWrite={onWrite}
        onTold={() => {
          next('tell');
        }}
      />
    ),
    after: <AfterSection model={model} />,
  };
  return (
    <section className={styles.plan} aria-label={i18n.t('plan.title')}>
      <h3 className={styles.name}>{i18n.t('plan.title')}</h3>
      <p className={styles.soft}>{archetypeName(written.plan.reason)}</p>
      <p className={styles.soft}>{i18n.t('plan.calm')}</p>
      <div className={styles.sections}>
        {PLAN_SECTIONS.map((id) => (
          <PlanSection
            key={id}
            title={sectionName(id)}
            state={stateOf(id, model)}
            done={isDone(id, model)}
            open={open === id}
            onOpen={() => {
              setOpen(id);
            }}
            onDone={
              ENDS_ITSELF.has(id)
                ? null
                : () => {
                    check(id, true);
                    next(id);
                  }
            }
          >
            {contents[id]}
          </PlanSection>
        ))}
      </div>
      <div className={styles.foot}>
        <ConfirmButton
          label={i18n.t('plan.drop')}
          question={i18n.t('plan.dropQuestion')}
          confirmLabel={i18n.t('plan.drop')}
          cancelLabel={i18n.t('plan.keep')}
          onConfirm={() => {
            say({ kind: 'plan', written: null });
          }}
        >
          {i18n.t('plan.dropText')}
        </ConfirmButton>
      </div>
    </section>
  );
}

/** Sections whose own buttons say that they are done. */
const ENDS_ITSELF: ReadonlySet<PlanSectionId> = new Set(['sleep', 'tell', 'after']);

function isDone(id: PlanSectionId, { written: { plan } }: PlanModel): boolean {
  switch (id) {
    case 'sleep':
      return plan.stage !== 'cooling-off';
    case 'tell':
      return plan.stage === 'told' || plan.stage === 'ended';
    case 'after':
      return plan.stage === 'ended';
    default:
      return plan.done.includes(id);
  }
}

/** Where the user is: the first part that is not done, or what comes after the client was told. */
function firstOpen(model: PlanModel): PlanSectionId {
  const { stage } = model.written.plan;
  if (stage === 'told' || stage === 'ended') return 'after';
  return PLAN_SECTIONS.find((id) => !isDone(id, model)) ?? 'tell';
}

function stateOf(id: PlanSectionId, { written: { plan }, now }: PlanModel): string | undefined {
  if (id === 'sleep' && plan.stage === 'cooling-off' && plan.coolUntil !== null)
    return now < plan.coolUntil ? i18n.t('plan.until', [shortDate(plan.coolUntil)]) : i18n.t('plan.over');
  return id === 'end' && plan.endsOn !== null ? shortDate(plan.endsOn) : undefined;
}

function sectionName(id: PlanSectionId): string {
  switch (id) {
    case 'sleep':
      return i18n.t('plan.section.sleep');
    case 'contract':
      return i18n.t('plan.section.contract');
    case 'duties':
      return i18n.t('plan.section.duties');
    case 'money':
      return i18n.t('plan.section.money');
    case 'call':
      return i18n.t('plan.section.call');
    case 'end':
      return i18n.t('plan.section.end');
    case 'handover':
      return i18n.t('plan.section.handover');
    case 'tell':
      return i18n.t('plan.section.tell');
    case 'after':
      return i18n.t('plan.section.after');
  }
}
