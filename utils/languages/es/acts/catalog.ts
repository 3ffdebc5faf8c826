import type { ActPatterns } from '../../define';
import { deciding } from './deciding';
import { delay } from './delay';
import { demands } from './demands';
import { ethics } from './ethics';
import { expertise } from './expertise';
import { generic } from './generic';
import { meetings } from './meetings';
import { others } from './others';
import { paymentExcuses } from './payment-excuses';
import { paymentReminders } from './payment-reminders';
import { price } from './price';
import { promises } from './promises';
import { scope } from './scope';
import { shouting } from './shouting';
import { threat } from './threat';
import { tone } from './tone';
import { warnings } from './warnings';

/** How every act is said in Spanish. */
export const acts: readonly ActPatterns[] = [
  ...paymentReminders,
  ...paymentExcuses,
  ...delay,
  ...generic,
  ...tone,
  ...shouting,
  ...threat,
  ...scope,
  ...demands,
  ...deciding,
  ...expertise,
  ...price,
  ...meetings,
  ...others,
  ...ethics,
  ...warnings,
  ...promises,
];
