import type { ExitPlan, PlanFields, WrittenPlan } from '../../../utils/domain/plan';
import type { FactKey } from '../../../utils/domain/reply-facts';
import type { FactTexts } from '../../../utils/replies';
import { FACT_FORMS } from '../../../utils/replies/fact-texts';

/** Fields of a plan besides the facts. */
export type PlanField =
  /** The reply the user had at the decision, to be read again after the wait (P05). */
  | 'draft-then'
  /** The user's own wording of the parting mail. */
  | 'draft'
  /** The reason the user confirmed. */
  | 'confirmed'
  /** How the contract wants notice: `mail`, `letter`, `registered`, `unsure`. */
  | 'notice-form'
  /** Last day of the main deliverable. */
  | 'main-deliverable'
  /** Day the client was told. */
  | 'told-on';

const FACT_PREFIX = 'fact.';

/** What the user wrote into a field; empty when nothing. */
export function fieldOf({ fields }: WrittenPlan, field: PlanField): string {
  return fields[field] ?? '';
}

/** What the user said as facts. */
export function factTextsOf({ fields }: WrittenPlan): FactTexts {
  const keys = Object.keys(FACT_FORMS) as FactKey[];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = fields[FACT_PREFIX + key];
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

/** A change of a plan: any of its parts, fields and facts at once; an empty text takes a field away. */
export interface PlanChange {
  readonly plan?: Partial<ExitPlan>;
  readonly fields?: Partial<Readonly<Record<PlanField, string>>>;
  readonly facts?: FactTexts;
}

/** The plan with a change made to it. */
export function changedPlan(written: WrittenPlan, { plan, fields = {}, facts = {} }: PlanChange): WrittenPlan {
  const changes = { ...fields, ...prefixed(facts) };
  const merged: PlanFields = { ...written.fields, ...changes };
  return {
    plan: { ...written.plan, ...plan },
    fields: Object.fromEntries(Object.entries(merged).filter(([, text]) => text !== '')),
  };
}

function prefixed(facts: FactTexts): PlanFields {
  return Object.fromEntries(Object.entries(facts).map(([key, text]) => [FACT_PREFIX + key, text]));
}

/** The plan with an item of its list done or not done. */
export function checkedPlan(written: WrittenPlan, item: string, isDone: boolean): WrittenPlan {
  const others = written.plan.done.filter((done) => done !== item);
  return changedPlan(written, { plan: { done: isDone ? [...others, item] : others } });
}
