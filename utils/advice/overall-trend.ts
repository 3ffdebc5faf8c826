import type { Assessment, Pattern } from '../domain/client';

/** Which way things go with a client: that of the signals which carry the level; `steady` when they disagree. */
export function overallTrend({ reasons, patterns }: Pick<Assessment, 'reasons' | 'patterns'>): Pattern['trend'] {
  const carrying = new Set(reasons.map(({ signal }) => signal));
  const trends = new Set(patterns.filter(({ signal }) => carrying.has(signal)).map(({ trend }) => trend));
  if (trends.has('rising')) return trends.has('falling') ? 'steady' : 'rising';
  return trends.has('falling') ? 'falling' : 'steady';
}
