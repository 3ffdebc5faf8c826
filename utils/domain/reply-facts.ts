/** Where a fact comes from: a message, the client's card, the user's own answer, or a proposal of ours. */
export type FactSource =
  | { readonly kind: 'thread'; readonly messageId: string; readonly quote: string }
  | { readonly kind: 'card' }
  | { readonly kind: 'user' }
  | { readonly kind: 'default' };

/** A value that can say where it comes from. */
export interface Fact<Value> {
  readonly value: Value;
  readonly from: FactSource;
}

/** An invoice as far as it is known. Dates are `YYYY-MM-DD`, the currency an ISO 4217 code. */
export interface Invoice {
  readonly number: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly due: string | null;
}

/** A price per unit of work. */
export interface Rate {
  readonly amount: number;
  readonly currency: string;
  readonly per: 'hour' | 'day' | 'month' | 'project';
}

/** How often both sides talk. */
export type Rhythm = 'weekly' | 'fortnightly';

/** How a person is titled, where a language's greeting needs it. */
export type Title = 'ms' | 'mr';

/**
 * What a reply may state. Everything is optional, and nothing here is ever guessed. Free texts are noun phrases in the
 * language of the thread, without a full stop. An empty list means "the user says there is none"; a missing one, "unknown".
 */
export interface Facts {
  readonly clientName?: Fact<string>;
  readonly clientFirstName?: Fact<string>;
  readonly clientLastName?: Fact<string>;
  readonly clientTitle?: Fact<Title>;
  readonly myName?: Fact<string>;
  /** Last day of the work together, `YYYY-MM-DD`. */
  readonly endDate?: Fact<string>;
  /** The delivery that ends the work where no date is named. */
  readonly milestone?: Fact<string>;
  /** Notice the contract asks for, in days. */
  readonly noticeDays?: Fact<number>;
  /** Where the contract speaks of its end, e.g. `section 7`. */
  readonly contractClause?: Fact<string>;
  /** Last day of the running contract, `YYYY-MM-DD`. */
  readonly contractEnd?: Fact<string>;
  readonly invoices?: readonly Fact<Invoice>[];
  /** The day by which open invoices shall be paid, `YYYY-MM-DD`. */
  readonly payBy?: Fact<string>;
  /** The day by which an answer is asked for, `YYYY-MM-DD`. */
  readonly replyBy?: Fact<string>;
  /** The day on which a change is looked at together, `YYYY-MM-DD`. */
  readonly reviewOn?: Fact<string>;
  /** True when the user confirms that own deliveries kept their dates. */
  readonly deliveredOnTime?: Fact<true>;
  readonly openWork?: readonly Fact<string>[];
  readonly finishedWork?: readonly Fact<string>[];
  /** Paid for already and not yet delivered. */
  readonly prepaid?: Fact<string>;
  /** What the client gets at the end: files, access, contacts. */
  readonly handover?: readonly Fact<string>[];
  /** The day by which hand-over and last statement of account are done, `YYYY-MM-DD`. */
  readonly handoverBy?: Fact<string>;
  /** A person or firm that could take over. */
  readonly referral?: Fact<string>;
  /** What this client is thanked for, as it stands after "thank you for": `your trust from the start`. */
  readonly thanksFor?: Fact<string>;
  /** The specific reasons given to a friend or relative. */
  readonly reasons?: readonly Fact<string>[];
  /** What was agreed as the work. */
  readonly agreedScope?: Fact<string>;
  /** The day it was agreed, `YYYY-MM-DD`. */
  readonly agreedOn?: Fact<string>;
  /** What the client asks for beyond that. */
  readonly request?: Fact<string>;
  /** What the extra work would cost. */
  readonly requestPrice?: Fact<{ readonly amount: number; readonly currency: string }>;
  /** Own questions that wait for an answer. */
  readonly openQuestions?: readonly Fact<string>[];
  /** The limit to be set or recalled, e.g. `calls between 9 and 17 on working days`. */
  readonly limit?: Fact<string>;
  /** The one change a reset asks for. */
  readonly change?: Fact<string>;
  /** Agreed or proposed time to answer, in working days. */
  readonly replyWindow?: Fact<number>;
  readonly rhythm?: Fact<Rhythm>;
  readonly newRate?: Fact<Rate>;
  /** The day from which new rate or terms hold, `YYYY-MM-DD`. */
  readonly validFrom?: Fact<string>;
  readonly newTerms?: readonly Fact<string>[];
  /** Who decides on the client's side, as agreed. */
  readonly decisionMaker?: Fact<string>;
}

export type FactKey = keyof Facts;
