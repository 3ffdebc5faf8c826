import { i18n } from '#i18n';
import type { Pattern } from '../../utils/domain/client';
import type { StepId } from '../../utils/domain/plan';
import type { PromiseVerdict } from '../../utils/domain/promise';
import type { RefusalReason } from '../../utils/domain/report';

/** Which way things go, in a word. */
export function trendWord(trend: Pattern['trend']): string {
  switch (trend) {
    case 'rising':
      return i18n.t('history.trend.rising');
    case 'steady':
      return i18n.t('history.trend.steady');
    case 'falling':
      return i18n.t('history.trend.falling');
  }
}

/** What became of a promise. */
export function verdictWord(verdict: PromiseVerdict): string {
  switch (verdict) {
    case 'open':
      return i18n.t('history.promise.open');
    case 'kept':
      return i18n.t('history.promise.kept');
    case 'late':
      return i18n.t('history.promise.late');
    case 'moved':
      return i18n.t('history.promise.moved');
    case 'broken':
      return i18n.t('history.promise.broken');
    case 'overdue':
      return i18n.t('history.promise.overdue');
  }
}

/** What was promised; concepts that have no word of their own are simply "something". */
export function promisedWord(about: string): string {
  switch (about) {
    case 'payment':
      return i18n.t('history.promised.payment');
    case 'material':
      return i18n.t('history.promised.material');
    case 'feedback':
      return i18n.t('history.promised.feedback');
    case 'decision':
      return i18n.t('history.promised.decision');
    case 'meeting':
      return i18n.t('history.promised.meeting');
    default:
      return i18n.t('history.promised.other');
  }
}

/** A step of the repair ladder, as the user took it. */
export function stepWord(step: StepId): string {
  switch (step) {
    case 'step-back':
      return i18n.t('history.step.stepBack');
    case 'reset-talk':
      return i18n.t('history.step.resetTalk');
    case 'change-rhythm':
      return i18n.t('history.step.changeRhythm');
    case 'agree-reply-window':
      return i18n.t('history.step.agreeReplyWindow');
    case 'renegotiate':
      return i18n.t('history.step.renegotiate');
    case 'renew-terms':
      return i18n.t('history.step.renewTerms');
    case 'encourage':
      return i18n.t('history.step.encourage');
    case 'part':
      return i18n.t('history.step.part');
  }
}

/** Why the history does not open, and what to do. */
export function refusalSentence(reason: RefusalReason): string {
  switch (reason) {
    case 'quota':
      return i18n.t('history.refused.quota');
    case 'newer-data':
      return i18n.t('history.refused.newerData');
    case 'locked':
      return i18n.t('history.refused.locked');
    case 'blocked':
      return i18n.t('history.refused.blocked');
    case 'database':
      return i18n.t('history.refused.database');
  }
}
