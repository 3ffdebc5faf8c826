import { ARCHETYPE_IDS, type ArchetypeId } from '../domain/draft';
import type { SignalId } from '../domain/signal';

/** How a parting for one reason is handled, `shared/replies.md` 1b. */
export interface PartingPolicy {
  /** Signals that carry this reason once they are established. */
  readonly signals: readonly SignalId[];
  /** Days from today to the proposed end where neither contract nor user names one (P16; abuse: P34). */
  readonly noticeDays: number;
  /** True where the delivery in hand may end the work instead of a date. */
  readonly milestone: boolean;
  /** P03: `ask` where a colleague would inherit the trouble. */
  readonly referral: 'on' | 'ask' | 'off';
  /** B16: none where thanks would be untrue. */
  readonly thanks: boolean;
  /** True where everything further should be in writing, and nothing is offered beyond the duty. */
  readonly reserved: boolean;
  /** True where talking is invited (A3). */
  readonly talk: boolean;
  /** True where the reason states something about the client, which the user has to confirm before it is written. */
  readonly claims: boolean;
}

const USUAL: PartingPolicy = {
  signals: [],
  noticeDays: 30,
  milestone: false,
  referral: 'on',
  thanks: true,
  reserved: false,
  talk: false,
  claims: false,
};

/** The policies; where several reasons fit, earlier ones fit the signals better. */
export const PARTING_POLICIES: Readonly<Record<ArchetypeId, PartingPolicy>> = {
  'late-payer': { ...USUAL, signals: ['late-payment'], noticeDays: 14, referral: 'ask', claims: true },
  diva: { ...USUAL, signals: ['excessive-demands', 'off-hours', 'bursts', 'impossible-request'] },
  'family-friend': { ...USUAL, talk: true },
  jerk: {
    ...USUAL,
    signals: ['hostile-tone', 'threat', 'disrespect'],
    noticeDays: 7,
    referral: 'off',
    reserved: true,
  },
  unresponsive: { ...USUAL, signals: ['silence', 'slow-replies', 'delay'], noticeDays: 14, claims: true },
  'rejects-everything': { ...USUAL, signals: ['indecision', 'dismissed-advice'], milestone: true, claims: true },
  negative: { ...USUAL, signals: ['fatalism'], milestone: true },
  unprofitable: { ...USUAL, signals: ['price-pressure'] },
  scope: { ...USUAL, signals: ['scope-dispute'], milestone: true, claims: true },
  'new-boss': { ...USUAL, signals: ['interference'], milestone: true, claims: true },
  unethical: {
    ...USUAL,
    signals: ['unethical-request'],
    noticeDays: 0,
    referral: 'off',
    thanks: false,
    reserved: true,
    claims: true,
  },
  'unreliable-appointments': { ...USUAL, signals: ['no-show'], claims: true },
  'no-longer-a-fit': { ...USUAL, signals: ['stagnation', 'staff-warning'] },
  'no-capacity': USUAL,
};

/** What can be said of any parting (P14): the reason given until the user has confirmed another. */
export const PLAIN_REASON: ArchetypeId = 'no-longer-a-fit';

/** Reasons that are true of any parting and blame nobody. */
const ALWAYS: readonly ArchetypeId[] = [PLAIN_REASON, 'no-capacity'];

/**
 * The reasons that fit what was seen, best first: the reason behind the first signal, then the second, and always the two
 * that need no evidence. `signals` are the established ones, the weightiest first; `familyOrFriend` is the user's answer.
 */
export function archetypesFor(signals: readonly SignalId[], familyOrFriend = false): readonly ArchetypeId[] {
  const fitting = signals.flatMap((signal) =>
    ARCHETYPE_IDS.filter((archetype) => PARTING_POLICIES[archetype].signals.includes(signal)),
  );
  const friend: readonly ArchetypeId[] = familyOrFriend ? ['family-friend'] : [];
  return [...new Set([...friend, ...fitting, ...ALWAYS])];
}
