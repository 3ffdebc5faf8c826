import type { Answers } from '../../domain/answer';
import type { Pattern } from '../../domain/client';
import type { SignalId } from '../../domain/signal';

const SEVERE: readonly SignalId[] = ['hostile-tone', 'unethical-request'];

/**
 * True when leaving sooner is the better advice (P34): abuse (W23) or a dishonest demand (W29), found twice or
 * confirmed by the user. A single finding may be a misreading, so it opens nothing by itself.
 */
export function isOnFastLane(patterns: readonly Pattern[], answers: Answers): boolean {
  if (answers['abused-by-phone'] === true || answers['request-was-unethical'] === true) return true;
  const found = patterns.filter(({ signal }) => SEVERE.includes(signal));
  return found.reduce((sum, { count }) => sum + count, 0) >= 2;
}
