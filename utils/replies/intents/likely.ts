import type { ArchetypeId, IntentId } from '../../domain/draft';

const USUAL: readonly IntentId[] = ['please-stay', 'why-unfair'];

/** What a client is most likely to answer, by the reason to part (requirements.md 1d, "likely answer"). */
const LIKELY: Partial<Readonly<Record<ArchetypeId, readonly IntentId[]>>> = {
  'late-payer': ['payment-promised', 'please-stay'],
  diva: ['new-task', 'please-stay'],
  'family-friend': ['wants-to-talk', 'why-unfair'],
  jerk: ['insult', 'threat'],
  unresponsive: ['silence', 'why-unfair'],
  scope: ['new-task', 'refund-demand'],
  unethical: ['threat', 'insult'],
};

/** The answers to be ready for, the likeliest first. */
export function likelyIntents(archetype: ArchetypeId): readonly IntentId[] {
  return LIKELY[archetype] ?? USUAL;
}
