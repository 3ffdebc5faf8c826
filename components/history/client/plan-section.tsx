import { i18n } from '#i18n';
import type { Assessment } from '../../../utils/domain/client';
import type { ExitPlan } from '../../../utils/domain/plan';
import type { TimelineEntry } from '../../../utils/store/timeline';
import { Section } from '../../controls/section';
import { shortDate } from '../../words/dates';
import { stepWord } from '../../words/history-words';
import { archetypeName } from '../../words/reply-words';
import styles from './aside.module.css';

interface PlanSectionProps {
  readonly plan: ExitPlan | null;
  readonly timeline: readonly TimelineEntry[];
  /** How often the wish to part came back (W09). */
  readonly thoughts: Assessment['partingThoughts'];
}

/** What the user has tried, newest first, and the way out if it was chosen. */
export function PlanSection({ plan, timeline, thoughts: { count, since } }: PlanSectionProps) {
  const steps = timeline.flatMap((entry) =>
    entry.kind === 'event' && entry.event.kind === 'step-taken' ? [{ day: entry.day, step: entry.event.step }] : [],
  );
  return (
    <Section title={i18n.t('history.plan.title')}>
      {plan === null && steps.length === 0 && since === null && (
        <p className={styles.soft}>{i18n.t('history.plan.none')}</p>
      )}
      {plan && (
        <div className={styles.item}>
          <p>{i18n.t('history.plan.parting', [archetypeName(plan.reason)])}</p>
          <p className={styles.soft}>
            {i18n.t('history.plan.decided', [shortDate(plan.decidedAt)])}
            {plan.endsOn !== null && ` · ${i18n.t('history.plan.ends', [shortDate(plan.endsOn)])}`}
          </p>
        </div>
      )}
      {since !== null && (
        <p className={styles.soft}>{i18n.t('history.plan.thoughts', count, [String(count), shortDate(since)])}</p>
      )}
      <ul className={styles.list}>
        {steps.toReversed().map(({ day, step }, index) => (
          <li key={index} className={styles.item}>
            <p>{stepWord(step)}</p>
            <p className={styles.soft}>{shortDate(day)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
