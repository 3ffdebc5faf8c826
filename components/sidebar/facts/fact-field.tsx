import { useId } from 'react';
import { i18n } from '#i18n';
import type { FactKey } from '../../../utils/domain/reply-facts';
import { FACT_FORMS, NONE } from '../../../utils/replies/fact-texts';
import { CheckField, SelectField } from '../../controls/field';
import { KeptField } from '../../controls/kept-field';
import { factHint, factName } from '../../words/fact-words';
import { InvoiceFields } from './invoice-fields';
import { PriceFields } from './price-fields';
import styles from './facts.module.css';

interface FactFieldProps {
  readonly fact: FactKey;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Asks for one fact in the form it has. What is left empty stays unknown, and the reply does without. */
export function FactField({ fact, text, onText }: FactFieldProps) {
  const form = FACT_FORMS[fact];
  const label = factName(fact);
  switch (form) {
    case 'words':
      return <KeptField label={label} value={text} onKeep={onText} placeholder={factHint(fact) ?? ''} />;
    case 'day':
      return <KeptField label={label} type="date" value={text} onKeep={onText} />;
    case 'number':
      return <KeptField label={label} type="number" min="0" value={text} onKeep={onText} />;
    case 'list':
    case 'list-or-none':
      return <ListField fact={fact} text={text} onText={onText} />;
    case 'invoices':
      return <InvoiceFields text={text} onText={onText} />;
    case 'price':
    case 'rate':
      return <PriceFields label={label} text={text} withPeriod={form === 'rate'} onText={onText} />;
    case 'rhythm':
      return (
        <SelectField
          label={label}
          value={text}
          options={[
            { value: '', label: i18n.t('fact.open') },
            { value: 'weekly', label: i18n.t('fact.weekly') },
            { value: 'fortnightly', label: i18n.t('fact.fortnightly') },
          ]}
          onValue={onText}
        />
      );
    case 'title':
      return (
        <SelectField
          label={label}
          value={text}
          options={[
            { value: '', label: i18n.t('fact.open') },
            { value: 'ms', label: i18n.t('fact.ms') },
            { value: 'mr', label: i18n.t('fact.mr') },
          ]}
          onValue={onText}
        />
      );
    case 'confirm':
      return (
        <CheckField
          checked={text === 'yes'}
          onChecked={(checked) => {
            onText(checked ? 'yes' : '');
          }}
        >
          {label}
        </CheckField>
      );
  }
}

/** One item a line; of some lists the user may say that there is nothing on them. */
function ListField({ fact, text, onText }: FactFieldProps) {
  const id = useId();
  const none = text === NONE;
  return (
    <div className={styles.list}>
      <label className={styles.label} htmlFor={id}>
        {factName(fact)}
      </label>
      {!none && (
        <textarea
          key={text}
          id={id}
          className={styles.lines}
          defaultValue={text}
          placeholder={i18n.t('fact.oneALine')}
          onBlur={({ target }) => {
            if (target.value.trim() !== text) onText(target.value.trim());
          }}
        />
      )}
      {FACT_FORMS[fact] === 'list-or-none' && (
        <CheckField
          checked={none}
          onChecked={(checked) => {
            onText(checked ? NONE : '');
          }}
        >
          {i18n.t('fact.nothing')}
        </CheckField>
      )}
    </div>
  );
}
