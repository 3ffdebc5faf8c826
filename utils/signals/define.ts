import type { OpenItem } from '../domain/finding';
import type { LanguageCode } from '../domain/language';
import type { Author } from '../domain/person';
import type { WordSignalId } from '../domain/signal';
import type { ActId } from '../languages/define-acts';

/** One warning signal read from words: which acts, in which state of the thread, show it. */
export interface SignalRule {
  readonly id: WordSignalId;
  readonly evidence: readonly Evidence[];
  /** Threads whose last message shows the signal. */
  readonly examples: readonly SignalExample[];
  /** Threads close in wording whose last message does not show it. */
  readonly lookAlikes: readonly SignalExample[];
}

/** An act that shows the signal. */
export interface Evidence {
  readonly act: ActId;
  /** 0 to 1: how often a fair-minded colleague would agree. */
  readonly confidence: number;
  /** What must be open before the message for the act to count; all of it without. */
  readonly after?: Pick<OpenItem, 'about'> & Partial<Pick<OpenItem, 'kind' | 'by'>> & { readonly atLeast?: number };
  /** Key of the one-sentence explanation. */
  readonly why: string;
}

/** A short thread; the last message is the one judged. */
export interface SignalExample {
  readonly language: LanguageCode;
  readonly messages: readonly { readonly from: Author; readonly text: string }[];
}
