import { i18n } from '#i18n';
import { moneyAdvice } from '../../../utils/advice/plan/open-money';
import { daysBetween } from '../../../utils/domain/local-time';
import type { QuestionId } from '../../../utils/domain/answer';
import type { FactKey } from '../../../utils/domain/reply-facts';
import { CheckField, SelectField } from '../../controls/field';
import { KeptField } from '../../controls/kept-field';
import { moneyAdviceWords } from '../../words/plan-words';
import { FactField } from '../facts/fact-field';
import { fieldOf } from './plan-fields';
import { factText, type PlanModel } from './plan-model';
import styles from './plan.module.css';

interface SectionProps {
  readonly model: PlanModel;
}

/** P07, P08, P19, P20: what the contract asks for, or the papers in its place. */
export function ContractSection({ model }: SectionProps) {
  const { answers, today, say, change, written } = model;
  const end = answers['contract-end'];
  const daysLeft = end === undefined ? null : daysBetween(today, end);
  return (
    <>
      <PlanChecks model={model} items={['contract.read', 'contract.papers']} />
      <KeptField
        label={i18n.t('fact.name.noticeDays')}
        type="number"
        min="0"
        value={String(answers['notice-period'] ?? '')}
        onKeep={(text) => {
          const days = Number(text);
          say({ kind: 'answer', question: 'notice-period', value: text === '' || days < 0 ? null : Math.round(days) });
        }}
      />
      <SelectField
        label={i18n.t('plan.contract.form')}
        value={fieldOf(written, 'notice-form')}
        options={[
          { value: '', label: i18n.t('fact.open') },
          { value: 'mail', label: i18n.t('plan.contract.byMail') },
          { value: 'letter', label: i18n.t('plan.contract.byLetter') },
          { value: 'registered', label: i18n.t('plan.contract.registered') },
        ]}
        onValue={(form) => {
          change({ fields: { 'notice-form': form } });
        }}
      />
      <PlanFact model={model} fact="contractClause" />
      <KeptField
        label={i18n.t('fact.name.contractEnd')}
        type="date"
        value={end ?? ''}
        onKeep={(day) => {
          say({ kind: 'answer', question: 'contract-end', value: day === '' ? null : day });
        }}
      />
      {daysLeft !== null && daysLeft >= 0 && (
        <p className={styles.hint}>{i18n.t('plan.contract.daysLeft', daysLeft, [String(daysLeft)])}</p>
      )}
      <p className={styles.hint}>{i18n.t('plan.contract.lawyer')}</p>
    </>
  );
}

/** P09, P10, P21: what the user still owes. */
export function DutiesSection({ model }: SectionProps) {
  return (
    <>
      <PlanFact model={model} fact="openWork" />
      <PlanFact model={model} fact="prepaid" />
      <PlanChecks model={model} items={['duties.met']} />
    </>
  );
}

/** P11: with open money, whether to tell now or to wait, with the reasons; the user decides. */
export function MoneySection({ model }: SectionProps) {
  const { answers, panel, say } = model;
  const { advice, reason } = moneyAdvice(answers, panel.assessment?.patterns ?? []);
  const open = answers['money-open'];
  return (
    <>
      <KeptField
        label={i18n.t('plan.money.open')}
        hint={i18n.t('plan.money.openHint')}
        type="number"
        min="0"
        value={String(open ?? '')}
        onKeep={(text) => {
          say({ kind: 'answer', question: 'money-open', value: text === '' ? null : Math.max(0, Number(text)) });
        }}
      />
      {open !== undefined && open > 0 && (
        <CheckField
          checked={answers['payment-feared'] === true}
          onChecked={(feared) => {
            say({ kind: 'answer', question: 'payment-feared' satisfies QuestionId, value: feared });
          }}
        >
          {i18n.t('plan.money.feared')}
        </CheckField>
      )}
      {advice !== 'ask' && (
        <div className={styles.advice}>
          {moneyAdviceWords({ advice, reason }).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {open !== 0 && <PlanFact model={model} fact="invoices" />}
    </>
  );
}

/** A fact of the parting mail, asked for in the plan. */
export function PlanFact({ model, fact }: SectionProps & { readonly fact: FactKey }) {
  return (
    <FactField
      fact={fact}
      text={factText(model, fact)}
      onText={(text) => {
        model.change({ facts: { [fact]: text } });
      }}
    />
  );
}

/** Items of a list that the user ticks off. */
export type PlanItem = keyof typeof ITEM_WORDS;

const ITEM_WORDS = {
  'contract.read': 'plan.item.contractRead',
  'contract.papers': 'plan.item.contractPapers',
  'duties.met': 'plan.item.dutiesMet',
  'handover.files': 'plan.item.files',
  'handover.access': 'plan.item.access',
  'handover.contacts': 'plan.item.contacts',
  'handover.notes': 'plan.item.notes',
  'handover.copies': 'plan.item.copies',
} as const;

export function PlanChecks({ model, items }: SectionProps & { readonly items: readonly PlanItem[] }) {
  return (
    <div className={styles.checks}>
      {items.map((item) => (
        <CheckField
          key={item}
          checked={model.written.plan.done.includes(item)}
          onChecked={(checked) => {
            model.check(item, checked);
          }}
        >
          {i18n.t(ITEM_WORDS[item])}
        </CheckField>
      ))}
    </div>
  );
}
