import { useState } from 'react';
import { i18n } from '#i18n';
import type { Invoice } from '../../../utils/domain/reply-facts';
import { invoiceIn, invoiceText, NONE } from '../../../utils/replies/fact-texts';
import { Button } from '../../controls/button';
import { CheckField, TextField } from '../../controls/field';
import { CurrencyField } from './currency-field';
import styles from './facts.module.css';

interface InvoiceFieldsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What is typed of one invoice; unlike an invoice it may be half said. */
type Typed = Readonly<Record<'number' | 'amount' | 'currency' | 'due', string>>;

const EMPTY: Typed = { number: '', amount: '', currency: '', due: '' };

/** The open invoices, one after the other, or that all are settled. */
export function InvoiceFields({ text, onText }: InvoiceFieldsProps) {
  const [typed, setTyped] = useState<readonly Typed[]>(() => typedIn(text));
  const settled = text === NONE;
  const change = (index: number, part: Partial<Typed>) => {
    setTyped(typed.map((one, at) => (at === index ? { ...one, ...part } : one)));
  };
  const keep = () => {
    const lines = typed.map(lineOf).join('\n');
    if (!settled && lines !== text) onText(lines);
  };
  return (
    <fieldset className={styles.group} onBlur={keep}>
      <legend className={styles.label}>{i18n.t('fact.name.invoices')}</legend>
      {!settled &&
        typed.map((invoice, index) => (
          <div key={index} className={styles.invoice}>
            <InvoiceRow
              invoice={invoice}
              onChange={(part) => {
                change(index, part);
              }}
            />
          </div>
        ))}
      {!settled && typed.at(-1)?.number !== '' && (
        <Button
          look="quiet"
          onClick={() => {
            setTyped([...typed, EMPTY]);
          }}
        >
          {i18n.t('fact.another')}
        </Button>
      )}
      <CheckField
        checked={settled}
        onChecked={(checked) => {
          onText(checked ? NONE : typed.map(lineOf).join('\n'));
        }}
      >
        {i18n.t('fact.settled')}
      </CheckField>
    </fieldset>
  );
}

interface InvoiceRowProps {
  readonly invoice: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

function InvoiceRow({ invoice, onChange }: InvoiceRowProps) {
  return (
    <>
      <TextField
        label={i18n.t('fact.invoiceNumber')}
        value={invoice.number}
        onText={(number) => {
          onChange({ number });
        }}
      />
      <TextField
        label={i18n.t('fact.due')}
        type="date"
        value={invoice.due}
        onText={(due) => {
          onChange({ due });
        }}
      />
      <TextField
        label={i18n.t('fact.amount')}
        type="number"
        min="0"
        step="0.01"
        value={invoice.amount}
        onText={(amount) => {
          onChange({ amount });
        }}
      />
      <CurrencyField
        value={invoice.currency}
        onValue={(currency) => {
          onChange({ currency });
        }}
      />
    </>
  );
}

function typedIn(text: string): readonly Typed[] {
  if (text === '' || text === NONE) return [EMPTY];
  return text.split('\n').map((line) => typedOf(invoiceIn(line)));
}

function typedOf({ number, amount, currency, due }: Invoice): Typed {
  return { number: number ?? '', amount: String(amount ?? ''), currency: currency ?? '', due: due ?? '' };
}

/** The text keeps also what is half said: a sum waits for its currency. */
function lineOf({ number, amount, currency, due }: Typed): string {
  const sum = amount === '' ? null : Number(amount);
  return invoiceText({ number, amount: sum, currency, due });
}
