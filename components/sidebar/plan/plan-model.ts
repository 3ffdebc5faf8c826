import { isOnFastLane } from '../../../utils/advice/plan/fast-lane';
import type { Answers } from '../../../utils/domain/answer';
import { dayOf, localDateTimeOf, type LocalDate } from '../../../utils/domain/local-time';
import type { WrittenPlan } from '../../../utils/domain/plan';
import type { LocalDateTime } from '../../../utils/domain/reading';
import type { FactKey } from '../../../utils/domain/reply-facts';
import type { Saying } from '../../../utils/domain/saying';
import type { ClientPanel } from '../panel-state';
import type { DraftModel } from '../use-draft';
import { changedPlan, checkedPlan, factTextsOf, type PlanChange } from './plan-fields';

/** A plan with all that its sections show and change. */
export interface PlanModel {
  readonly written: WrittenPlan;
  readonly panel: ClientPanel;
  readonly draft: DraftModel;
  readonly answers: Answers;
  readonly now: LocalDateTime;
  readonly today: LocalDate;
  /** Abuse or a dishonest demand: sooner rather than later (P34). */
  readonly fastLane: boolean;
  readonly change: (change: PlanChange) => void;
  readonly check: (item: string, isDone: boolean) => void;
  readonly say: (saying: Saying) => void;
}

interface PlanParts extends Pick<PlanModel, 'written' | 'panel' | 'draft' | 'say'> {
  readonly at?: Date;
}

/** The model of a plan as it stands now. */
export function planModel({ written, panel, draft, say, at = new Date() }: PlanParts): PlanModel {
  const now = localDateTimeOf(at);
  const { answers } = panel.record;
  return {
    written,
    panel,
    draft,
    answers,
    now,
    today: dayOf(now),
    fastLane: isOnFastLane(panel.assessment?.patterns ?? [], answers),
    change: (change) => {
      say({ kind: 'plan', written: changedPlan(written, change) });
    },
    check: (item, isDone) => {
      say({ kind: 'plan', written: checkedPlan(written, item, isDone) });
    },
    say,
  };
}

/** What the user said of a fact in the plan. */
export function factText({ written }: PlanModel, key: FactKey): string {
  return factTextsOf(written)[key] ?? '';
}
