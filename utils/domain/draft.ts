import type { FactKey, FactSource, Facts } from './reply-facts';

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

/** Replies that keep the relationship: reminders, P35 (`clarify-position`) and the repair steps R2 to R6. */
export const KEEPING_KIND_IDS = [
  'payment-reminder-1',
  'payment-reminder-2',
  'payment-reminder-3',
  'boundary',
  'scope-clarification',
  'clarify-position',
  'reset',
  'check-in-rhythm',
  'reply-window',
  'new-rate',
  'new-terms',
] as const;
export type KeepingKindId = (typeof KEEPING_KIND_IDS)[number];

/** Every kind of reply. */
export const REPLY_KIND_IDS = [...KEEPING_KIND_IDS, 'parting'] as const;
export type ReplyKindId = (typeof REPLY_KIND_IDS)[number];

/** A kind of reply as chosen: a parting names its reason. */
export type ReplyChoice =
  { readonly kind: KeepingKindId } | { readonly kind: 'parting'; readonly archetype: ArchetypeId };

export const VOICES = ['warm', 'neutral', 'firm'] as const;
export type Voice = (typeof VOICES)[number];

export const LENGTHS = ['short', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

export const MEDIA = ['mail', 'letter'] as const;
export type Medium = (typeof MEDIA)[number];

/** How a language addresses the reader; `none` where it makes no difference. */
export const ADDRESS_FORMS = ['none', 'tu', 'usted', 'vos', 'du', 'sie'] as const;
export type AddressForm = (typeof ADDRESS_FORMS)[number];

/** Everything a draft is written from; the language comes with the words. */
export interface DraftRequest {
  readonly reply: ReplyChoice;
  readonly form: AddressForm;
  readonly voice: Voice;
  readonly length: Length;
  readonly medium: Medium;
  readonly facts: Facts;
  /**
   * True while the user has not confirmed what the reason of a parting says about the client: then the plain reason,
   * which is true of any parting, stands in its place.
   */
  readonly unconfirmed?: boolean;
  /** Local date `YYYY-MM-DD`; dates nobody named are proposed from here. */
  readonly today: string;
}

/** A reply ready to read and edit. Offsets are UTF-16 units in `text`. */
export interface Draft {
  /** Subject of the mail, or the subject line of the letter. */
  readonly subject: string;
  /** Paragraphs joined by blank lines, from greeting (letter: date) to name. */
  readonly text: string;
  readonly paragraphs: readonly DraftParagraph[];
  /** Words that come from a fact, in order, never overlapping. */
  readonly spans: readonly DraftSpan[];
  /** Facts that are unknown and would make the draft better: to be asked of the user. */
  readonly questions: readonly FactKey[];
}

export interface DraftParagraph {
  readonly kind: 'head' | 'greeting' | 'body' | 'close';
  readonly start: number;
  readonly end: number;
}

/** Where some words of a draft come from; `default` is a proposal of ours that the user should look at. */
export interface DraftSpan {
  readonly start: number;
  readonly end: number;
  readonly fact: FactKey;
  readonly from: FactSource;
}

/** What the client may answer to a parting, `shared/replies.md` 1d. */
export const INTENT_IDS = [
  'payment-promised',
  'please-stay',
  'why-unfair',
  'insult',
  'threat',
  'new-task',
  'silence',
  'wants-to-talk',
  'refund-demand',
] as const;
export type IntentId = (typeof INTENT_IDS)[number];
