import { addDays, later } from '../../domain/local-time';
import type { LocalDate } from '../../domain/local-time';
import type { EndDatePreset } from '../../domain/plan';

/** Enough where a client depends on the user (P16). */
const NOTICE_DAYS = 30;

/** What is known of how the engagement may end; null where it is not. */
export interface EndDateFacts {
  readonly today: LocalDate;
  /** Days of notice in the contract. */
  readonly noticeDays: number | null;
  readonly contractEnd: LocalDate | null;
  readonly mainDeliverable: LocalDate | null;
  readonly onFastLane: boolean;
}

export interface EndDateChoice {
  readonly preset: EndDatePreset;
  readonly endsOn: LocalDate;
  /** True when the day is earlier than the contract's notice allows. */
  readonly beforeNotice: boolean;
}

/**
 * The days to offer (P16, P20), the suggested one first: the earliest allowed day on the fast lane (P34), else the
 * contract's end when it is near, else thirty days, or more where the contract asks for more.
 */
export function endDateChoices(facts: EndDateFacts): readonly EndDateChoice[] {
  const { today, noticeDays, contractEnd, mainDeliverable, onFastLane } = facts;
  const allowedFrom = addDays(today, Math.max(0, noticeDays ?? 0));
  const thirtyDays = later(addDays(today, NOTICE_DAYS), allowedFrom);
  const choice = (preset: EndDatePreset, endsOn: LocalDate | null): readonly EndDateChoice[] =>
    endsOn === null || endsOn < today ? [] : [{ preset, endsOn, beforeNotice: endsOn < allowedFrom }];

  const contract = choice('contract-end', contractEnd);
  const contractIsNear = contractEnd !== null && contractEnd >= allowedFrom && contractEnd <= thirtyDays;
  return [
    ...(onFastLane ? choice('earliest', allowedFrom) : []),
    ...(contractIsNear ? contract : []),
    ...choice('thirty-days', thirtyDays),
    ...choice('main-deliverable', mainDeliverable),
    ...(contractIsNear ? [] : contract),
  ];
}
