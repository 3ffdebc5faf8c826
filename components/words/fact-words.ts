import { i18n } from '#i18n';
import type { FactKey } from '../../utils/domain/reply-facts';

/** What a fact is called where it is shown or asked for. */
export function factName(fact: FactKey): string {
  return i18n.t(FACT_NAMES[fact]);
}

/** An example of how a fact reads inside the sentence, for those that are free words; null for the others. */
export function factHint(fact: FactKey): string | null {
  const hint = FACT_HINTS[fact];
  return hint === undefined ? null : i18n.t(hint);
}

const FACT_NAMES = {
  clientName: 'fact.name.clientName',
  clientFirstName: 'fact.name.clientFirstName',
  clientLastName: 'fact.name.clientLastName',
  clientTitle: 'fact.name.clientTitle',
  myName: 'fact.name.myName',
  endDate: 'fact.name.endDate',
  milestone: 'fact.name.milestone',
  noticeDays: 'fact.name.noticeDays',
  contractClause: 'fact.name.contractClause',
  contractEnd: 'fact.name.contractEnd',
  invoices: 'fact.name.invoices',
  payBy: 'fact.name.payBy',
  replyBy: 'fact.name.replyBy',
  reviewOn: 'fact.name.reviewOn',
  deliveredOnTime: 'fact.name.deliveredOnTime',
  openWork: 'fact.name.openWork',
  finishedWork: 'fact.name.finishedWork',
  prepaid: 'fact.name.prepaid',
  handover: 'fact.name.handover',
  handoverBy: 'fact.name.handoverBy',
  referral: 'fact.name.referral',
  thanksFor: 'fact.name.thanksFor',
  reasons: 'fact.name.reasons',
  agreedScope: 'fact.name.agreedScope',
  agreedOn: 'fact.name.agreedOn',
  request: 'fact.name.request',
  requestPrice: 'fact.name.requestPrice',
  openQuestions: 'fact.name.openQuestions',
  limit: 'fact.name.limit',
  change: 'fact.name.change',
  replyWindow: 'fact.name.replyWindow',
  rhythm: 'fact.name.rhythm',
  newRate: 'fact.name.newRate',
  validFrom: 'fact.name.validFrom',
  newTerms: 'fact.name.newTerms',
  decisionMaker: 'fact.name.decisionMaker',
} as const satisfies Record<FactKey, string>;

const FACT_HINTS: Partial<Readonly<Record<FactKey, HintKey>>> = {
  milestone: 'fact.hint.milestone',
  contractClause: 'fact.hint.contractClause',
  prepaid: 'fact.hint.prepaid',
  referral: 'fact.hint.referral',
  thanksFor: 'fact.hint.thanksFor',
  agreedScope: 'fact.hint.agreedScope',
  request: 'fact.hint.request',
  limit: 'fact.hint.limit',
  change: 'fact.hint.change',
  decisionMaker: 'fact.hint.decisionMaker',
};

type HintKey =
  | 'fact.hint.milestone'
  | 'fact.hint.contractClause'
  | 'fact.hint.prepaid'
  | 'fact.hint.referral'
  | 'fact.hint.thanksFor'
  | 'fact.hint.agreedScope'
  | 'fact.hint.request'
  | 'fact.hint.limit'
  | 'fact.hint.change'
  | 'fact.hint.decisionMaker';
