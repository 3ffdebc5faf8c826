import type { LocalDate } from './local-time';

/** When the user works, in the user's zone. Nothing is known of public holidays but what the user sets. */
export interface WorkWeek {
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  readonly days: readonly number[];
  /** `HH:MM`, earlier than `end`. */
  readonly start: string;
  readonly end: string;
  /** Holidays and own days off. */
  readonly daysOff: readonly LocalDate[];
}

export const DEFAULT_WORK_WEEK: WorkWeek = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00', daysOff: [] };
