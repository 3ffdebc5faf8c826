import { i18n } from '#i18n';
import { browser } from '#imports';
import { SelectField } from '../../controls/field';

/** ISO 4217 codes of where the three languages are mostly written; any other can stand in the text itself. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'MXN', 'ARS', 'COP', 'CLP', 'PEN', 'CAD', 'AUD', 'SEK', 'PLN'] as const;

interface CurrencyFieldProps {
  readonly value: string;
  readonly onValue: (currency: string) => void;
}

/** The currency of a sum; none is taken for granted. */
export function CurrencyField({ value, onValue }: CurrencyFieldProps) {
  const names = new Intl.DisplayNames(browser.i18n.getUILanguage(), { type: 'currency' });
  return (
    <SelectField
      label={i18n.t('fact.currency')}
      value={value}
      options={[
        { value: '', label: '–' },
        ...CURRENCIES.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? ''}` })),
      ]}
      onValue={onValue}
    />
  );
}
