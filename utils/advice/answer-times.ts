import { dayOf, weekdayOf } from '../domain/local-time';
import type { BestAnswerTime } from '../domain/client';
import type { LocalDateTime } from '../domain/reading';

const LEAST_ANSWERS = 6;
const LEAST_SHARE = 0.4;

/** The weekday and part of the day that two in five answers or more fall on; nulls below six answers. */
export function bestAnswerTime(exchanges: readonly { readonly answeredAt: LocalDateTime }[]): BestAnswerTime {
  const moments = exchanges.map(({ answeredAt }) => answeredAt);
  return {
    weekday: standingOut(moments.map((moment) => weekdayOf(dayOf(moment)))),
    partOfDay: standingOut(moments.map(partOfDay)),
  };
}

function partOfDay(moment: LocalDateTime): NonNullable<BestAnswerTime['partOfDay']> {
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
