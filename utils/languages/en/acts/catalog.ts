import type { ActPatterns } from '../../define';
import { deciding } from './deciding';
import { delay } from './delay';
import { demands } from './demands';
import { ethics } from './ethics';
import { expertise } from './expertise';
import { generic } from './generic';
import { meetings } from './meetings';
import { others } from './others';
import { payment } from './payment';
import { price } from './price';
import { promises } from './promises';
import { scope } from './scope';
import { threat } from './threat';
import { tone } from './tone';
import { warnings } from './warnings';

/** How every act is said in English. */
export const acts: readonly ActPatterns[] = [
  ...payment,
  ...delay,
  ...generic,
  ...tone,
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
