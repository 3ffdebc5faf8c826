import { dayOf, weekdayOf } from '../domain/local-time';
import type { Exchange } from './latency';

const LEAST_ANSWERS = 6;
const LEAST_SHARE = 0.4;

/** When the client answers best, to propose a rhythm by (R3). */
export interface BestAnswerTime {
  /** 0 for Sunday to 6 for Saturday; null when no weekday stands out. */
  readonly weekday: number | null;
  /** `morning` until 12, `afternoon` until 17, `evening` after; null when none stands out. */
  readonly partOfDay: 'morning' | 'afternoon' | 'evening' | null;
}

/** The weekday and part of the day that two in five answers or more fall on; nulls below six answers. */
export function bestAnswerTime(exchanges: readonly Exchange[]): BestAnswerTime {
  const moments = exchanges.map(({ answeredAt }) => answeredAt);
  return {
    weekday: standingOut(moments.map((moment) => weekdayOf(dayOf(moment)))),
    partOfDay: standingOut(moments.map(partOfDay)),
  };
}

function partOfDay(moment: string): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(moment.slice(11, 13));
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
}

/** The value of the clear majority; null for too few, no large share, or a tie. */
function standingOut<T>(values: readonly T[]): T | null {
  if (values.length < LEAST_ANSWERS) return null;
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < values.length * LEAST_SHARE || best[1] === second?.[1]) return null;
  return best[0];
}
