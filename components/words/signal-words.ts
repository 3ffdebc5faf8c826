import { i18n } from '#i18n';
import type { Level } from '../../utils/domain/client';
import type { SignalId } from '../../utils/domain/signal';

/** A signal's name in the language of the interface. */
export function signalName(signal: SignalId): string {
  switch (signal) {
    case 'late-payment':
      return i18n.t('signal.latePayment');
    case 'delay':
      return i18n.t('signal.delay');
    case 'hostile-tone':
      return i18n.t('signal.hostileTone');
    case 'threat':
      return i18n.t('signal.threat');
    case 'scope-dispute':
      return i18n.t('signal.scopeDispute');
    case 'excessive-demands':
      return i18n.t('signal.excessiveDemands');
    case 'impossible-request':
      return i18n.t('signal.impossibleRequest');
    case 'indecision':
      return i18n.t('signal.indecision');
    case 'dismissed-advice':
      return i18n.t('signal.dismissedAdvice');
    case 'disrespect':
      return i18n.t('signal.disrespect');
    case 'price-pressure':
      return i18n.t('signal.pricePressure');
    case 'no-show':
      return i18n.t('signal.noShow');
    case 'interference':
      return i18n.t('signal.interference');
    case 'fatalism':
      return i18n.t('signal.fatalism');
    case 'unethical-request':
      return i18n.t('signal.unethicalRequest');
    case 'staff-warning':
      return i18n.t('signal.staffWarning');
    case 'slow-replies':
      return i18n.t('signal.slowReplies');
    case 'silence':
      return i18n.t('signal.silence');
    case 'off-hours':
      return i18n.t('signal.offHours');
    case 'bursts':
      return i18n.t('signal.bursts');
    case 'stagnation':
      return i18n.t('signal.stagnation');
  }
}

/** A level's word in the language of the interface. */
export function levelWord(level: Level): string {
  switch (level) {
    case 'too-little-mail':
      return i18n.t('level.tooLittleMail');
    case 'fine':
      return i18n.t('level.fine');
    case 'watch':
      return i18n.t('level.watch');
    case 'strained':
      return i18n.t('level.strained');
    case 'consider-parting':
      return i18n.t('level.considerParting');
  }
}

/** What a level means, in one sentence; `quoted` says whether quotes stand below it. */
export function levelSentence(level: Level, quoted: boolean): string {
  switch (level) {
    case 'too-little-mail':
      return i18n.t('level.about.tooLittleMail');
    case 'fine':
      return i18n.t(quoted ? 'level.about.fineWithQuotes' : 'level.about.fine');
    case 'watch':
      return i18n.t('level.about.watch');
    case 'strained':
      return i18n.t('level.about.strained');
    case 'consider-parting':
      return i18n.t('level.about.considerParting');
  }
}
