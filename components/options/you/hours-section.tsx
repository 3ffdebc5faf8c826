import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import type { WorkWeek } from '../../../utils/domain/work-week';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { readSetting, writeSetting } from '../../../utils/store/settings';
import { CheckField, TextField } from '../../controls/field';
import { Section } from '../../controls/section';
import { weekdayName } from '../../words/option-words';
import styles from '../options-page.module.css';
import { DaysOff } from './days-off';

/** Monday first, as the working week runs. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0] as const;

/** When the user works: what counts as odd hours, and how long a client takes to answer, go by it. */
export function HoursSection({ store }: { readonly store: Store }) {
  const week = useLiveQuery(async () => guarded(store, () => readSetting(store, 'workWeek')), [store]);
  if (week === undefined || 'kind' in week) return null;
  const change = (part: Partial<WorkWeek>): void => {
    const next = { ...week, ...part };
    // A day that ends before it begins would make every mail one of odd hours: it is kept once it makes sense.
    if (next.start < next.end) void writeSetting(store, 'workWeek', next);
  };
  return (
    <Section id="hours" title={i18n.t('options.hours.title')} about={i18n.t('options.hours.about')}>
      <fieldset className={styles.checks}>
        <legend className={styles.label}>{i18n.t('options.hours.days')}</legend>
        {WEEKDAYS.map((day) => (
          <CheckField
            key={day}
            checked={week.days.includes(day)}
            onChecked={(works) => {
              change({ days: works ? [...week.days, day].sort() : week.days.filter((other) => other !== day) });
            }}
          >
            {weekdayName(day)}
          </CheckField>
        ))}
      </fieldset>
      <div className={styles.inline}>
        <TextField
          key={`start ${week.start}`}
          type="time"
          required
          label={i18n.t('options.hours.start')}
          defaultValue={week.start}
          onBlur={({ target }) => {
            change({ start: target.value || week.start });
          }}
        />
        <TextField
          key={`end ${week.end}`}
          type="time"
          required
          label={i18n.t('options.hours.end')}
          defaultValue={week.end}
          onBlur={({ target }) => {
            change({ end: target.value || week.end });
          }}
        />
      </div>
      <p className={styles.hint}>{i18n.t('options.hours.zone', [Intl.DateTimeFormat().resolvedOptions().timeZone])}</p>
      <DaysOff
        days={week.daysOff}
        onChange={(daysOff) => {
          change({ daysOff });
        }}
      />
    </Section>
  );
}
