import type { SignalRule } from './define';
import { latePayment } from './rules/late-payment';
import { delay } from './rules/delay';
import { hostileTone } from './rules/hostile-tone';
import { threat } from './rules/threat';
import { scopeDispute } from './rules/scope-dispute';
import { excessiveDemands } from './rules/excessive-demands';
import { impossibleRequest } from './rules/impossible-request';
import { indecision } from './rules/indecision';
import { dismissedAdvice } from './rules/dismissed-advice';
import { disrespect } from './rules/disrespect';
import { pricePressure } from './rules/price-pressure';
import { noShow } from './rules/no-show';
import { interference } from './rules/interference';
import { fatalism } from './rules/fatalism';
import { unethicalRequest } from './rules/unethical-request';
import { staffWarning } from './rules/staff-warning';

/** All signals read from words, in the order of `WORD_SIGNAL_IDS`. */
export const SIGNAL_RULES: readonly SignalRule[] = [
  latePayment,
  delay,
  hostileTone,
  threat,
  scopeDispute,
  excessiveDemands,
  impossibleRequest,
  indecision,
  dismissedAdvice,
  disrespect,
  pricePressure,
  noShow,
  interference,
  fatalism,
  unethicalRequest,
  staffWarning,
];
