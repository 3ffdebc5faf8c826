/** Reasons to part, `shared/requirements.md` 1d: A1 to A14. */
export const ARCHETYPE_IDS = [
  'late-payer',
  'diva',
  'family-friend',
  'jerk',
  'unresponsive',
  'rejects-everything',
  'negative',
  'unprofitable',
  'scope',
  'new-boss',
  'unethical',
  'unreliable-appointments',
  'no-longer-a-fit',
  'no-capacity',
] as const;
export type ArchetypeId = (typeof ARCHETYPE_IDS)[number];
