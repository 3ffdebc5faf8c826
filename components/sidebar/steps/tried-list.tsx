import { i18n } from '#i18n';
import type { Assessment, RepairEffect } from '../../../utils/domain/client';
import { shortDate } from '../../words/dates';
import { stepWord } from '../../words/history-words';
import styles from '../fact-sections.module.css';

/** Steps compared at once; the latest tell the most. */
const LATEST_STEPS = 3;

/** What the user tried, and whether the client's mails were other ones afterwards (W08); the latest first. */
export function TriedList({ assessment: { repairs, partingThoughts } }: { readonly assessment: Assessment }) {
  const { count, since } = partingThoughts;
  const thoughts = count > 1 && since !== null;
  if (repairs.length === 0 && !thoughts) return null;
  return (
    <section aria-label={i18n.t('tried.title')}>
      <h3 className={styles.heading}>{i18n.t('tried.title')}</h3>
      <ul className={styles.list}>
        {repairs
          .toReversed()
          .slice(0, LATEST_STEPS)
          .map((repair) => (
            <li key={`${repair.step} ${repair.on}`}>
              <p>{i18n.t('tried.step', [stepWord(repair.step), shortDate(repair.on)])}</p>
              <p className={styles.due}>{effectSentence(repair)}</p>
            </li>
          ))}
        {thoughts && <li>{i18n.t('tried.thoughts', [String(count), shortDate(since)])}</li>}
      </ul>
    </section>
  );
}

function effectSentence({ before, after, verdict }: RepairEffect): string {
  if (after.all === 0) return i18n.t('tried.noMail');
  if (verdict === 'too-early') return i18n.t('tried.tooEarly', [String(after.withFinding), String(after.all)]);
  const counts = [after.withFinding, after.all, before.withFinding, before.all].map(String);
  return i18n.t(verdict === 'better' ? 'tried.better' : 'tried.noChange', counts as [string, string, string, string]);
}
