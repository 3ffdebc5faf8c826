import type { Answers } from '../../domain/answer';
import type { Pattern } from '../../domain/client';

/** When to tell a client who may still owe money (P11). Work is not to be withheld without a look at the contract. */
export interface MoneyAdvice {
  readonly advice: 'tell-now' | 'wait-until-paid' | 'show-both' | 'ask';
  readonly reason: 'nothing-open' | 'open-and-feared' | 'open-not-feared' | 'pays-late' | 'amount-unknown';
}

/**
 * Money open and payment to be feared: wait until paid. Late payments on record but no fear said: both orders are
 * shown (requirements.md 1e). Whether money is open only the user knows.
 */
export function moneyAdvice(answers: Answers, patterns: readonly Pattern[]): MoneyAdvice {
  const open = answers['money-open'];
  if (open === undefined) return { advice: 'ask', reason: 'amount-unknown' };
  if (open <= 0) return { advice: 'tell-now', reason: 'nothing-open' };
  if (answers['payment-feared'] === true) return { advice: 'wait-until-paid', reason: 'open-and-feared' };
  const paysLate = patterns.some(({ signal, established }) => signal === 'late-payment' && established);
  if (paysLate && answers['payment-feared'] === undefined) return { advice: 'show-both', reason: 'pays-late' };
  return { advice: 'tell-now', reason: 'open-not-feared' };
}
