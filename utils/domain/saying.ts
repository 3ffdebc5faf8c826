import type { AnswerOf, QuestionId } from './answer';
import type { LoggedEvent, WrittenPlan } from './plan';
import type { ThreadAddress } from './report';

/**
 * What the user says or does about a client. A step with `taken: false` takes the same step back; an answer or a plan
 * of null takes it away.
 */
export type Saying =
  | { readonly kind: 'step'; readonly event: LoggedEvent; readonly taken: boolean }
  | AnswerSaying<QuestionId>
  | { readonly kind: 'plan'; readonly written: WrittenPlan | null };

/** An answer to one question. */
export interface AnswerSaying<Id extends QuestionId> {
  readonly kind: 'answer';
  readonly question: Id;
  readonly value: AnswerOf<Id> | null;
}

/** A saying about the client of a thread. */
export interface SayingRequest extends ThreadAddress {
  readonly saying: Saying;
}
