import { i18n } from '#i18n';
import type { NextStep } from '../../utils/advice/next-step';
import type { StepId } from '../../utils/domain/plan';

/** A step's name in the language of the interface. */
export function stepName(step: StepId): string {
  switch (step) {
    case 'step-back':
      return i18n.t('step.name.stepBack');
    case 'reset-talk':
      return i18n.t('step.name.resetTalk');
    case 'change-rhythm':
      return i18n.t('step.name.changeRhythm');
    case 'agree-reply-window':
      return i18n.t('step.name.agreeReplyWindow');
    case 'renegotiate':
      return i18n.t('step.name.renegotiate');
    case 'renew-terms':
      return i18n.t('step.name.renewTerms');
    case 'encourage':
      return i18n.t('step.name.encourage');
    case 'part':
      return i18n.t('step.name.part');
  }
}

/** Why this step and no other, in one sentence. */
export function stepReason(reason: NextStep['reason']): string {
  switch (reason) {
    case 'abuse-confirmed':
      return i18n.t('step.reason.abuseConfirmed');
    case 'repair-had-no-effect':
      return i18n.t('step.reason.repairHadNoEffect');
    case 'not-worth-it':
      return i18n.t('step.reason.notWorthIt');
    case 'still-not-worth-it':
      return i18n.t('step.reason.stillNotWorthIt');
    case 'contract-ends-soon':
      return i18n.t('step.reason.contractEndsSoon');
    case 'agreed-window-missed':
      return i18n.t('step.reason.agreedWindowMissed');
    case 'answers-slow':
      return i18n.t('step.reason.answersSlow');
    case 'strained':
      return i18n.t('step.reason.strained');
    case 'first-look':
      return i18n.t('step.reason.firstLook');
    case 'pattern-remains':
      return i18n.t('step.reason.patternRemains');
    case 'discouragement':
      return i18n.t('step.reason.discouragement');
    case 'nothing-needed':
      return i18n.t('step.reason.nothingNeeded');
    case 'give-it-time':
      return i18n.t('step.reason.giveItTime');
  }
}
