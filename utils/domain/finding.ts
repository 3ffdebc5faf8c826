import type { Author } from './person';
import type { LanguageCode } from './language';
import type { WordSignalId } from './signal';

/** Words in one message that show one signal about the client. */
export interface Finding {
  readonly signal: WordSignalId;
  /** Exact substring of the message's own new words, at most 200 characters. */
  readonly quote: string;
  /** Offset of the quote in the message's own new words, in UTF-16 units. */
  readonly start: number;
  /** 0 to 1; a finding is shown only above its signal's threshold. */
  readonly confidence: number;
  /** Key of the one-sentence explanation, e.g. `promise-after-reminder`. */
  readonly why: string;
  /** `me` when the provider's own reminder or boundary is the evidence about the client (signals.md rule 5). */
  readonly author: Author;
}

/** A dated commitment of the client found in a message. */
export interface Commitment {
  readonly messageId: string;
  /** What was promised, as a concept: payment, material, feedback, decision, meeting. */
  readonly about: string;
  /** Exact substring of the message. */
  readonly quote: string;
  /** The last day that still keeps the promise, `YYYY-MM-DD`. */
  readonly due: string;
}

/** The engine's answer for one message. */
export interface MessageAnalysis {
  readonly messageId: string;
  /** Hash of engine version, settings, text and the state before: equal means "no need to analyse again". */
  readonly fingerprint: string;
  /** Null when the language is unknown: then nothing is judged. */
  readonly language: LanguageCode | null;
  readonly findings: readonly Finding[];
  /** The client's dated promises in this message; absent where none was looked for. */
  readonly commitments?: readonly Commitment[];
  /** What is open in the thread after this message; plain JSON, kept by the keeper. */
  readonly stateAfter: ThreadState;
}

/** What is open between the two sides after a message. Plain JSON; only the engine writes it. */
export interface ThreadState {
  readonly open: readonly OpenItem[];
  /** Requests, promises and meetings with a day, apart from `open`: the client's next message answers a request. */
  readonly dated?: readonly OpenItem[];
  /** Language of the last message long enough to tell: a reply of a few words is read in it. */
  readonly language?: LanguageCode;
  /** What the message before was about, as numbers of concepts and acts: a short answer is read against it. */
  readonly said?: {
    readonly by: Author;
    readonly concepts: readonly number[];
    readonly acts: readonly number[];
  };
  /** How much the messages so far sounded of anything, in the judge's log odds: what comes next is read in that light. */
  readonly heard?: Heard;
}

/** The loudest of what a thread held so far. */
export interface Heard {
  /** Highest log odds of each output of the judge. */
  readonly loudest: readonly number[];
  /** Messages heard. */
  readonly messages: number;
  /** Sum over them of the probability of any signal. */
  readonly trouble: number;
}

/** Something asked for, promised or agreed that a later message is read against. */
export interface OpenItem {
  /** e.g. `payment`, `material`, `feedback`, `meeting`, `scope-line`, `proposal`. */
  readonly about: string;
  readonly kind: 'asked' | 'promised' | 'set' | 'refused' | 'approved';
  readonly by: Exclude<Author, 'other'>;
  readonly messageId: string;
  /** Local date of the message, `YYYY-MM-DD`, null when unknown. */
  readonly since: string | null;
  /** The day it is due, `YYYY-MM-DD`, null when none was named. */
  readonly due: string | null;
  /** How often it was asked for or moved. */
  readonly count: number;
  /** True once the other side has written after it was asked: later generalities are no answer to it. */
  readonly answered?: boolean;
}
