import { i18n } from '#i18n';
import type { MoneyAdvice } from '../../utils/advice/plan/open-money';
import type { IntentId } from '../../utils/domain/draft';
import type { EndDatePreset } from '../../utils/domain/plan';

/** When to tell a client who may owe money, and why; both orders where neither is clearly better. */
export function moneyAdviceWords({ advice, reason }: MoneyAdvice): readonly string[] {
  const careful = i18n.t('plan.money.careful');
  switch (advice) {
    case 'ask':
      return [];
    case 'tell-now':
      return [i18n.t(reason === 'nothing-open' ? 'plan.money.nothingOpen' : 'plan.money.notFeared')];
    case 'wait-until-paid':
      return [i18n.t('plan.money.wait'), careful];
    case 'show-both':
      return [i18n.t('plan.money.bothWait'), i18n.t('plan.money.bothTell'), careful];
  }
}

/** A day that is offered as the last one. */
export function presetName(preset: EndDatePreset): string {
  switch (preset) {
    case 'thirty-days':
      return i18n.t('plan.end.thirtyDays');
    case 'main-deliverable':
      return i18n.t('plan.end.mainDeliverable');
    case 'contract-end':
      return i18n.t('plan.end.contractEnd');
    case 'earliest':
      return i18n.t('plan.end.earliest');
  }
}

/** What a client may answer to a parting. */
export function intentName(intent: IntentId): string {
  switch (intent) {
    case 'payment-promised':
      return i18n.t('intent.paymentPromised');
    case 'please-stay':
      return i18n.t('intent.pleaseStay');
    case 'why-unfair':
      return i18n.t('intent.whyUnfair');
    case 'insult':
      return i18n.t('intent.insult');
    case 'threat':
      return i18n.t('intent.threat');
    case 'new-task':
      return i18n.t('intent.newTask');
    case 'silence':
      return i18n.t('intent.silence');
    case 'wants-to-talk':
      return i18n.t('intent.wantsToTalk');
    case 'refund-demand':
      return i18n.t('intent.refundDemand');
  }
}
