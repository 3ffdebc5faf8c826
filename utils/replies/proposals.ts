import type { DraftRequest, ReplyChoice } from '../domain/draft';
import type { Fact, Facts } from '../domain/reply-facts';
import { PARTING_POLICIES } from './archetypes';
import { addDays, workingDayFrom } from './dates';

/** Days from today to a proposed date, all proposals of ours that the user can change. */
const PAY_WITHIN_DAYS = 10;
const LAST_REMINDER_PAY_WITHIN_DAYS = 7;
const REPLY_WITHIN_DAYS = 7;
const REVIEW_AFTER_DAYS = 30;
const TERMS_AFTER_DAYS = 30;
const REPLY_WINDOW_WORKING_DAYS = 2;

/** The facts, with a marked proposal for each date and term that a reply cannot do without. */
export function withProposals(request: Pick<DraftRequest, 'reply' | 'facts' | 'today'>): Facts {
  const { reply, facts, today } = request;
  const inDays = (days: number) => proposed(workingDayFrom(addDays(today, days)));
  const end = proposedEnd(reply, facts, today);
  const endDate = facts.endDate?.value ?? end.endDate?.value;
  const soon = workingDayFrom(addDays(today, REPLY_WITHIN_DAYS));
  return {
    payBy: proposed(payDay(reply, facts, today)),
    handoverBy: proposed(endDate !== undefined && endDate > today ? endDate : soon),
    replyBy: proposed(endDate !== undefined && endDate > today && endDate < soon ? endDate : soon),
    reviewOn: inDays(REVIEW_AFTER_DAYS),
    validFrom: proposed(facts.contractEnd ? addDays(facts.contractEnd.value, 1) : addDays(today, TERMS_AFTER_DAYS)),
    replyWindow: proposed(REPLY_WINDOW_WORKING_DAYS),
    rhythm: proposed('weekly'),
    ...end,
    ...facts,
  };
}

/** The end nobody has named yet: the notice of the contract, else the preset of the reason (P16). */
function proposedEnd(reply: ReplyChoice, facts: Facts, today: string): Pick<Facts, 'endDate'> {
  if (reply.kind !== 'parting') return {};
  const policy = PARTING_POLICIES[reply.archetype];
  const days = facts.noticeDays ? Math.max(facts.noticeDays.value, policy.noticeDays) : policy.noticeDays;
  const atOnce = days === 0;
  return { endDate: proposed(atOnce ? today : workingDayFrom(addDays(today, days))) };
}

/** Open invoices are asked for in some days, but never before the last of them is due. */
function payDay(reply: ReplyChoice, facts: Facts, today: string): string {
  const days = reply.kind === 'payment-reminder-3' ? LAST_REMINDER_PAY_WITHIN_DAYS : PAY_WITHIN_DAYS;
  const dues = (facts.invoices ?? []).map((invoice) => invoice.value.due).filter((due) => due !== null);
  const latest = [workingDayFrom(addDays(today, days)), ...dues].toSorted().at(-1);
  return latest ?? today;
}

function proposed<Value>(value: Value): Fact<Value> {
  return { value, from: { kind: 'default' } };
}
