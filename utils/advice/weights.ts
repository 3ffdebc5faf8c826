import type { SignalId } from '../domain/signal';

/** How much an established pattern of a signal weighs in the level. */
interface Weight {
  readonly weight: number;
  /**
   * `fact`: something done, asked or left undone. `tone`: a way of talking, which is easily misread. `hours`: when
   * somebody writes, which may be nothing but a habit.
   */
  readonly ground: 'fact' | 'tone' | 'hours';
  /** Rows of requirements.md. */
  readonly sources: readonly string[];
}

/** Facts weigh 2 to 4, tone 1 or 2, hours 1: what somebody did is surer than how it sounded. */
export const WEIGHTS: Readonly<Record<SignalId, Weight>> = {
  'late-payment': { weight: 3, ground: 'fact', sources: ['W01', 'W02', 'W03'] },
  delay: { weight: 2, ground: 'fact', sources: ['W13', 'W32'] },
  'hostile-tone': { weight: 2, ground: 'tone', sources: ['W23', 'W25'] },
  threat: { weight: 4, ground: 'fact', sources: ['W34'] },
  'scope-dispute': { weight: 2, ground: 'fact', sources: ['W28'] },
  'excessive-demands': { weight: 2, ground: 'fact', sources: ['W04', 'W05', 'W11'] },
  'impossible-request': { weight: 2, ground: 'fact', sources: ['W24'] },
  indecision: { weight: 2, ground: 'fact', sources: ['W06', 'W26'] },
  'dismissed-advice': { weight: 1, ground: 'tone', sources: ['W14', 'W16'] },
  disrespect: { weight: 1, ground: 'tone', sources: ['W18'] },
  'price-pressure': { weight: 2, ground: 'fact', sources: ['W03', 'W22'] },
  'no-show': { weight: 2, ground: 'fact', sources: ['W12', 'W30'] },
  interference: { weight: 2, ground: 'fact', sources: ['W17', 'W27'] },
  fatalism: { weight: 1, ground: 'tone', sources: ['W21'] },
  'unethical-request': { weight: 4, ground: 'fact', sources: ['W29'] },
  'staff-warning': { weight: 1, ground: 'tone', sources: ['W33'] },
  'slow-replies': { weight: 2, ground: 'fact', sources: ['W15'] },
  silence: { weight: 2, ground: 'fact', sources: ['W19'] },
  'off-hours': { weight: 1, ground: 'hours', sources: ['W05'] },
  bursts: { weight: 1, ground: 'hours', sources: ['W05'] },
  // Rests on the other signals, so it says nothing new about the level; shown as a fact of its own.
  stagnation: { weight: 0, ground: 'fact', sources: ['W20'] },
};

/** One finding is enough to show (W23, W29, W34). */
export const AT_ONCE: ReadonlySet<SignalId> = new Set(['hostile-tone', 'unethical-request', 'threat']);
