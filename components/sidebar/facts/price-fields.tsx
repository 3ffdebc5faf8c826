import { useState } from 'react';
import { i18n } from '#i18n';
import type { Rate } from '../../../utils/domain/reply-facts';
import { PERIODS } from '../../../utils/replies/fact-texts';
import { SelectField, TextField } from '../../controls/field';
import { CurrencyField } from './currency-field';
import styles from './facts.module.css';

interface PriceFieldsProps {
  readonly label: string;
  readonly text: string;
  readonly withPeriod: boolean;
  readonly onText: (text: string) => void;
}

/** A price, or a rate by the hour, day, month or project. */
export function PriceFields({ label, text, withPeriod, onText }: PriceFieldsProps) {
  const [[amount = '', currency = '', period = 'hour'], setParts] = useState<readonly string[]>(
    text === '' ? [] : text.split(';'),
  );
  const keep = () => {
    const next = amount === '' ? '' : [amount, currency, ...(withPeriod ? [period] : [])].join(';');
    if (next !== text) onText(next);
  };
  return (
    <fieldset className={styles.group} onBlur={keep}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.invoice}>
        <TextField
          label={i18n.t('fact.amount')}
          type="number"
          min="0"
          step="0.01"
          value={amount}
          onText={(sum) => {
            setParts([sum, currency, period]);
          }}
        />
        <CurrencyField
          value={currency}
          onValue={(code) => {
            setParts([amount, code, period]);
          }}
        />
        {withPeriod && (
          <SelectField
            label={i18n.t('fact.per')}
            value={period as Rate['per']}
            options={PERIODS.map((per) => ({ value: per, label: periodName(per) }))}
            onValue={(per) => {
              setParts([amount, currency, per]);
            }}
          />
        )}
      </div>
    </fieldset>
  );
}

function periodName(per: Rate['per']): string {
  switch (per) {
    case 'hour':
      return i18n.t('fact.perHour');
    case 'day':
      return i18n.t('fact.perDay');
    case 'month':
      return i18n.t('fact.perMonth');
    case 'project':
      return i18n.t('fact.perProject');
  }
}
