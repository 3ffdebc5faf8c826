/**
 * What somebody does with a sentence. Acts are shared by all languages; a language says how they are worded, the state
 * of the thread and the signals read nothing but acts.
 */
export interface ActMeaning {
  /** Whose mouth it must come from; `client` includes everybody on the client's side. */
  readonly voice: 'client' | 'me' | 'any';
  readonly means: string;
  /** Cues that do not take this act back, see `CueId`. */
  readonly despite?: readonly CueId[];
}

/**
 * What takes an act back: a negation right before it, a condition before it, words that report what somebody else says
 * or did, laughter in the message, plain praise or thanks in the same sentence, and being asked instead of said.
 */
export type CueId = 'negated' | 'conditional' | 'reported' | 'jest' | 'praise' | 'question';

const ALWAYS = ['conditional', 'reported', 'jest', 'praise', 'question', 'negated'] as const;
const SAID = ['question'] as const;

export const ACTS = {
  // Payment.
  'sends-invoice': { voice: 'me', means: 'sends an invoice or names what is due' },
  'reminds-of-payment': {
    voice: 'me',
    means: 'says that the client’s payment is overdue or missing',
    despite: ['question', 'praise', 'conditional', 'jest'],
  },
  'excuses-nonpayment': {
    voice: 'client',
    means: 'gives a reason why money has not come',
    despite: ['praise', 'jest', 'question'],
  },
  'defers-payment': {
    voice: 'client',
    means: 'puts payment off or asks to',
    despite: ['praise', 'jest', 'question', 'conditional'],
  },
  'promises-payment': { voice: 'client', means: 'says that money will come or is on its way', despite: ['praise'] },
  'confirms-payment': { voice: 'any', means: 'says that money was sent or received', despite: ALWAYS },

  // The client's own duties.
  'asks-for-material': { voice: 'me', means: 'asks for content, access, feedback or a decision', despite: ALWAYS },
  'chases-material': {
    voice: 'me',
    means: 'says that content, feedback, access or a decision promised by the client is still missing',
    despite: ['question', 'praise', 'conditional', 'jest'],
  },
  'admits-not-done': {
    voice: 'client',
    means: 'admits not having done its own part',
    despite: ['jest', 'question', 'praise'],
  },
  'postpones-own-part': {
    voice: 'client',
    means: 'moves the date of its own part',
    despite: ['jest', 'question', 'praise'],
  },
  'sends-material': { voice: 'client', means: 'delivers its own part', despite: ALWAYS },

  // Generic answers, read against what is open.
  'promises-soon': { voice: 'client', means: 'promises without saying what', despite: ['praise', 'jest'] },
  'excuses-generally': {
    voice: 'client',
    means: 'excuses itself without saying for what',
    despite: ['praise', 'jest'],
  },
  'refuses-generally': { voice: 'client', means: 'says no without saying to what', despite: ['praise', 'question'] },

  // Tone.
  insults: { voice: 'client', means: 'insults the provider', despite: SAID },
  shouts: { voice: 'client', means: 'shouts in capitals' },
  'attacks-angrily': { voice: 'client', means: 'blames, sneers at or snaps at the provider', despite: SAID },
  'objects-to-tone': {
    voice: 'me',
    means: 'objects to having been shouted at or insulted',
    despite: ['question', 'reported', 'conditional'],
  },

  // Threats.
  'threatens-publicly': {
    voice: 'client',
    means: 'threatens with reviews or reputation',
    despite: ['conditional', 'question', 'reported'],
  },
  'threatens-legally': {
    voice: 'client',
    means: 'threatens with lawyers, courts or authorities',
    despite: ['conditional', 'question', 'reported'],
  },
  'threatens-money': {
    voice: 'client',
    means: 'threatens to withhold or claw back money',
    despite: ['conditional', 'question'],
  },
  'threatens-otherwise': {
    voice: 'client',
    means: 'threatens with another consequence',
    despite: ['conditional', 'question'],
  },
  'objects-to-threat': {
    voice: 'me',
    means: 'names a threat the client made',
    despite: ['question', 'reported', 'conditional'],
  },

  // Scope.
  'adds-work': {
    voice: 'client',
    means: 'asks for extra work in passing',
    despite: ['question', 'praise', 'conditional'],
  },
  'assumes-included': {
    voice: 'client',
    means: 'takes extra work as included',
    despite: ['question', 'praise', 'conditional', 'reported'],
  },
  'disputes-agreement': {
    voice: 'client',
    means: 'argues about what was agreed',
    despite: ['question', 'reported', 'conditional'],
  },
  'draws-scope-line': {
    voice: 'me',
    means: 'says that something is outside what was agreed',
    despite: ['question', 'praise', 'conditional', 'reported', 'negated'],
  },

  // Time and availability.
  'demands-at-once': {
    voice: 'client',
    means: 'demands an answer or work at once or at any hour',
    despite: ['question', 'conditional', 'reported'],
  },
  'chases-within-hours': {
    voice: 'client',
    means: 'presses again shortly after writing',
    despite: ['question', 'reported'],
  },
  'objects-to-demands': {
    voice: 'me',
    means: 'objects to calls, messages or demands at any hour',
    despite: ['question', 'reported', 'conditional'],
  },
  'demands-impossible': {
    voice: 'client',
    means: 'wants what cannot be done',
    despite: ['question', 'conditional', 'reported'],
  },
  'says-impossible': {
    voice: 'me',
    means: 'says that what the client wants cannot be done',
    despite: ['question', 'reported', 'negated', 'conditional'],
  },

  // Deciding.
  'rejects-vaguely': {
    voice: 'client',
    means: 'rejects without saying what is wrong',
    despite: ['question', 'praise'],
  },
  'reverses-decision': {
    voice: 'client',
    means: 'takes back its own decision',
    despite: ['question', 'praise', 'jest'],
  },
  'cannot-decide': {
    voice: 'client',
    means: 'cannot say what it wants',
    despite: ['question', 'praise', 'jest', 'negated'],
  },
  'counts-revisions': {
    voice: 'me',
    means: 'says that the client revises or reverses without end',
    despite: ['question', 'praise', 'reported', 'conditional'],
  },
  approves: { voice: 'client', means: 'approves the work', despite: ALWAYS },

  // Expertise and respect.
  'gives-advice': { voice: 'me', means: 'recommends or warns', despite: ALWAYS },
  'waves-advice-away': {
    voice: 'client',
    means: 'dismisses advice, data or expertise',
    despite: ['question', 'conditional', 'reported'],
  },
  'notes-ignored-advice': {
    voice: 'me',
    means: 'says that advice was dismissed',
    despite: ['question', 'reported', 'conditional', 'negated'],
  },
  belittles: {
    voice: 'client',
    means: 'belittles the work, the profession or the person',
    despite: ['question', 'jest', 'conditional'],
  },
  'objects-to-belittling': {
    voice: 'me',
    means: 'names a belittling remark of the client',
    despite: ['question', 'reported', 'conditional'],
  },

  // Price.
  'asks-for-free': {
    voice: 'client',
    means: 'wants work for nothing or for promises',
    despite: ['question', 'praise', 'conditional'],
  },
  'pushes-price-down': {
    voice: 'client',
    means: 'pushes the agreed price down',
    despite: ['question', 'praise', 'conditional'],
  },
  'defends-price': {
    voice: 'me',
    means: 'defends an agreed price',
    despite: ['question', 'praise', 'negated', 'reported', 'conditional'],
  },

  // Meetings.
  'misses-meeting': {
    voice: 'client',
    means: 'admits having missed or forgotten a meeting',
    despite: ['question', 'jest', 'praise', 'reported'],
  },
  'moves-meeting-again': {
    voice: 'client',
    means: 'cancels late or moves a meeting once more',
    despite: ['question', 'jest', 'praise', 'conditional'],
  },
  'moves-meeting': {
    voice: 'client',
    means: 'asks to move or cancel a meeting',
    despite: ['question', 'jest', 'praise', 'conditional'],
  },
  'comes-unprepared': {
    voice: 'client',
    means: 'admits being unprepared for a meeting',
    despite: ['question', 'jest', 'praise'],
  },
  'waited-in-vain': {
    voice: 'me',
    means: 'waited in vain at a meeting',
    despite: ['question', 'praise', 'conditional', 'jest'],
  },

  // Others.
  'outsider-overrules': {
    voice: 'client',
    means: 'lets somebody outside the agreement overrule it',
    despite: ['question', 'praise', 'reported', 'jest'],
  },
  'objects-to-outsider': {
    voice: 'me',
    means: 'says that somebody outside the agreement overrules it',
    despite: ['question', 'praise', 'reported', 'conditional'],
  },
  'foresees-failure': {
    voice: 'client',
    means: 'says that nothing will work',
    despite: ['question', 'reported', 'jest'],
  },
  'notes-fatalism': {
    voice: 'me',
    means: 'says that the client gives everything up',
    despite: ['question', 'praise', 'reported', 'conditional'],
  },
  'asks-for-dishonesty': {
    voice: 'client',
    means: 'asks for something dishonest or illegal',
    despite: ['question', 'praise', 'conditional', 'jest'],
  },
  'declines-dishonesty': {
    voice: 'me',
    means: 'refuses something dishonest the client asked for',
    despite: ['question', 'praise', 'reported', 'negated', 'conditional'],
  },
  'warns-of-client': {
    voice: 'client',
    means: 'somebody on the client’s side warns about the client',
    despite: ['question', 'reported', 'praise', 'negated', 'conditional'],
  },
  'notes-warning': {
    voice: 'me',
    means: 'says that the client’s own people warned',
    despite: ['question', 'reported', 'praise', 'conditional'],
  },

  // Requests, promises and dates that a commitment is made of. New acts go to the end: the judge counts their places.
  'asks-for-payment': {
    voice: 'me',
    means: 'asks for money that may not yet be overdue',
    despite: ['question', 'praise'],
  },
  'promises-material': { voice: 'client', means: 'says that it will send content or access', despite: ['praise'] },
  'promises-feedback': { voice: 'client', means: 'says that it will comment or get back', despite: ['praise'] },
  'promises-decision': { voice: 'client', means: 'says that it will decide or approve', despite: ['praise'] },
  agrees: { voice: 'client', means: 'says yes to what was asked', despite: ['praise'] },
  'sets-meeting': { voice: 'any', means: 'names or confirms the day of a meeting', despite: ['praise', 'question'] },
} as const satisfies Readonly<Record<string, ActMeaning>>;

export type ActId = keyof typeof ACTS;
export const ACT_IDS = Object.keys(ACTS) as readonly ActId[];

/** Meaning of an act as the wide type, for generic code. */
export function meaningOf(act: ActId): ActMeaning {
  return ACTS[act];
}
