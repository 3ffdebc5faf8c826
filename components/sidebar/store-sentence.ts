import { i18n } from '#i18n';
import type { RefusalReason } from '../../utils/domain/report';
import type { ClientPanel } from './panel-state';

/** Why this thread is not remembered, in one sentence; null when it is. */
export function storeSentence({ reading, refusal }: ClientPanel): string | null {
  if (reading.threadId === null) return i18n.t('store.noThreadId');
  return refusal === null ? null : refusalSentence(refusal);
}

/** Why the history took nothing, in one sentence. */
export function refusalSentence(reason: RefusalReason): string {
  switch (reason) {
    case 'quota':
      return i18n.t('store.quota');
    case 'newer-data':
      return i18n.t('store.newerData');
    case 'locked':
      return i18n.t('store.locked');
    case 'blocked':
      return i18n.t('store.blocked');
    case 'database':
      return i18n.t('store.database');
  }
}
