import { addDays, isLocalMoment } from '../../domain/local-time';
import type { RowMigrations } from './define';

/** How long a decision of version 1 was slept on. */
const COOLING_OFF_DAYS = 3;

/** Messages keep the whole state of their thread, promises their words, plans their stage and the user's words. */
export const toVersion2: RowMigrations = {
  messages: ({ open, ...message }) => ({ ...message, state: { open }, commitments: [] }),
  promises: (promise) => ({ ...promise, quote: null }),
  plans: (plan) => ({
    ...plan,
    stage: plan['cooledOffEarly'] === true ? 'preparing' : 'cooling-off',
    coolUntil: plan['cooledOffEarly'] === true ? null : coolUntil(plan['decidedAt']),
    fields: '{}',
  }),
};

function coolUntil(decidedAt: unknown): string | null {
  if (typeof decidedAt !== 'string' || !isLocalMoment(decidedAt)) return null;
  return addDays(decidedAt.slice(0, 10), COOLING_OFF_DAYS) + decidedAt.slice(10);
}
