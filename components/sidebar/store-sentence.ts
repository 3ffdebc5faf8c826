import { i18n } from '#i18n';
import type { ClientPanel } from './panel-state';

/** Why this thread is not remembered, in one sentence; null when it is. */
export function storeSentence({ reading, refusal }: ClientPanel): string | null {
  if (reading.threadId === null) return i18n.t('store.noThreadId');
  switch (refusal) {
    case null:
      return null;
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
