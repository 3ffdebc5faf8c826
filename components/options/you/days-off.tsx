import { useState, type SyntheticEvent } from 'react';
import { i18n } from '#i18n';
import type { LocalDate } from '../../../utils/domain/local-time';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { shortDate } from '../../words/dates';
import styles from '../options-page.module.css';

interface DaysOffProps {
  readonly days: readonly LocalDate[];
  readonly onChange: (days: readonly LocalDate[]) => void;
}

/** Holidays and own days off: nobody is late on them, and mail on them comes at odd hours. */
export function DaysOff({ days, onChange }: DaysOffProps) {
  const [day, setDay] = useState('');
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    onChange([...new Set([...days, day])].sort());
    setDay('');
  };
  return (
    <>
      <form className={styles.inline} onSubmit={add}>
        <TextField required type="date" label={i18n.t('options.hours.dayOff')} value={day} onText={setDay} />
        <Button type="submit">{i18n.t('options.hours.addDay')}</Button>
      </form>
      {days.length > 0 && (
        <ul className={styles.chips}>
          {days.map((off) => (
            <li key={off} className={styles.chip}>
              {shortDate(off)}
              <Button
                look="quiet"
                aria-label={i18n.t('options.hours.removeDay', [shortDate(off)])}
                onClick={() => {
                  onChange(days.filter((other) => other !== off));
                }}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
