import { useState } from 'react';
import { i18n } from '#i18n';
import { effectiveHourlyRate } from '../../../utils/advice/effective-rate';
import type { Answers } from '../../../utils/domain/answer';
import type { Saying } from '../../../utils/domain/saying';
import { TextField } from '../../controls/field';
import { KeptField } from '../../controls/kept-field';
import { plainNumber } from '../../words/numbers';
import styles from './step-tools.module.css';

interface RateFormProps {
  readonly answers: Answers;
  readonly onSay: (saying: Saying) => void;
}

/** R5: what an hour for this client really brings, from three numbers of the user's. */
export function RateForm({ answers, onSay }: RateFormProps) {
  const [earned, setEarned] = useState('');
  const [hours, setHours] = useState('');
  const { 'hourly-rate': rate = null, 'hourly-rate-needed': needed = null } = answers;
  const keepRate = () => {
    const figured = effectiveHourlyRate(numberIn(earned), numberIn(hours));
    if (figured !== null) onSay({ kind: 'answer', question: 'hourly-rate', value: figured });
  };
  return (
    <div className={styles.tool}>
      <div className={styles.numbers}>
        <TextField
          label={i18n.t('step.rate.earned')}
          type="number"
          min="0"
          value={earned}
          onText={setEarned}
          onBlur={keepRate}
        />
        <TextField
          label={i18n.t('step.rate.hours')}
          type="number"
          min="0"
          value={hours}
          onText={setHours}
          onBlur={keepRate}
        />
        <KeptField
          label={i18n.t('step.rate.needed')}
          type="number"
          min="0"
          value={needed === null ? '' : String(needed)}
          onKeep={(text) => {
            onSay({ kind: 'answer', question: 'hourly-rate-needed', value: numberIn(text) });
          }}
        />
      </div>
      <p role="status" className={styles.result}>
        {rate !== null && rateSentence(rate, needed)}
      </p>
    </div>
  );
}

function rateSentence(rate: number, needed: number | null): string {
  const brings = i18n.t('step.rate.brings', [plainNumber(rate)]);
  if (needed === null) return brings;
  const verdict =
    rate < needed
      ? i18n.t('step.rate.short', [plainNumber(needed - rate)])
      : i18n.t('step.rate.enough', [plainNumber(needed)]);
  return `${brings} ${verdict}`;
}

function numberIn(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number;
}
