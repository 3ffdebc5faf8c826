/** Signals read from words, in the order of `shared/signals.md`. */
export const WORD_SIGNAL_IDS = [
  'late-payment',
  'delay',
  'hostile-tone',
  'threat',
  'scope-dispute',
  'excessive-demands',
  'impossible-request',
  'indecision',
  'dismissed-advice',
  'disrespect',
  'price-pressure',
  'no-show',
  'interference',
  'fatalism',
  'unethical-request',
  'staff-warning',
] as const;

/** Signals computed from dates and participants. */
export const DATE_SIGNAL_IDS = ['slow-replies', 'silence', 'off-hours', 'bursts', 'stagnation'] as const;

/** Every warning signal the product knows. */
export const SIGNAL_IDS = [...WORD_SIGNAL_IDS, ...DATE_SIGNAL_IDS] as const;

export type WordSignalId = (typeof WORD_SIGNAL_IDS)[number];
export type DateSignalId = (typeof DATE_SIGNAL_IDS)[number];
export type SignalId = (typeof SIGNAL_IDS)[number];
