import { i18n } from '#i18n';
import type { PromiseVerdict } from '../../utils/domain/promise';

/** What was promised, from the engine's concept. */
export function promisedThing(about: string): string {
  switch (about) {
    case 'payment':
      return i18n.t('promise.about.payment');
    case 'material':
      return i18n.t('promise.about.material');
    case 'feedback':
      return i18n.t('promise.about.feedback');
    case 'decision':
      return i18n.t('promise.about.decision');
    case 'meeting':
      return i18n.t('promise.about.meeting');
    default:
      return i18n.t('promise.about.other');
  }
}

/** What became of a promise. */
export function verdictWord(verdict: PromiseVerdict): string {
  switch (verdict) {
    case 'open':
      return i18n.t('promise.verdict.open');
    case 'kept':
      return i18n.t('promise.verdict.kept');
    case 'late':
      return i18n.t('promise.verdict.late');
    case 'moved':
      return i18n.t('promise.verdict.moved');
    case 'broken':
      return i18n.t('promise.verdict.broken');
    case 'overdue':
      return i18n.t('promise.verdict.overdue');
  }
}
