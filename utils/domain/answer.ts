import type { LocalDate } from './local-time';

/**
 * What mail cannot show and the user is asked (requirements.md 1a, rows marked U, and 1f). `form` says what the
 * answer is: yes or no, a number in `unit`, a day, or words of the user's own.
 */
export const QUESTIONS = {
  'invoice-paid': { source: 'W01', form: 'yes-no' },
  'money-open': { source: 'P11', form: 'number', unit: 'amount' },
  'payment-feared': { source: 'P11', form: 'yes-no' },
  'hours-per-week': { source: 'W11', form: 'number', unit: 'hours' },
  'hourly-rate': { source: 'W22', form: 'number', unit: 'amount' },
  'hourly-rate-needed': { source: 'W22', form: 'number', unit: 'amount' },
  'income-share': { source: 'W07', form: 'number', unit: 'percent' },
  'comes-unprepared': { source: 'W12', form: 'yes-no' },
  'away-until': { source: 'W15', form: 'day' },
  'reply-window': { source: 'W19', form: 'number', unit: 'working-days' },
  'reply-channel': { source: 'P33', form: 'words' },
  'other-time-zone': { source: 'W05', form: 'yes-no' },
  'abused-by-phone': { source: 'W23', form: 'yes-no' },
  'request-was-unethical': { source: 'W29', form: 'yes-no' },
  'kept-waiting': { source: 'W31', form: 'yes-no' },
  'staff-warned': { source: 'W33', form: 'yes-no' },
  'agreed-scope': { source: 'W28', form: 'words' },
  'contract-end': { source: 'P20', form: 'day' },
  'notice-period': { source: 'P07', form: 'number', unit: 'days' },
  'prepaid-work': { source: 'P10', form: 'words' },
  'guard-off': { source: 'P04', form: 'yes-no' },
  mood: { source: 'W10', form: 'number', unit: 'steps' },
} as const satisfies Record<string, Question>;

interface Question {
  /** The row of requirements.md that asks. */
  readonly source: string;
  readonly form: 'yes-no' | 'number' | 'day' | 'words';
  readonly unit?: 'amount' | 'hours' | 'percent' | 'working-days' | 'days' | 'steps';
}

export type QuestionId = keyof typeof QUESTIONS;

interface AnswerOfForm {
  readonly 'yes-no': boolean;
  readonly number: number;
  readonly day: LocalDate;
  readonly words: string;
}

/** The answer a question takes. */
export type AnswerOf<Id extends QuestionId> = AnswerOfForm[(typeof QUESTIONS)[Id]['form']];

/** What the user has answered about a client; a question not answered is absent. */
export type Answers = { readonly [Id in QuestionId]?: AnswerOf<Id> };
