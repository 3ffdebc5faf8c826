import { i18n } from '#i18n';
import type { NotClientReason } from '../../utils/domain/client';

/** Why somebody is no client. */
export function notClientWord(reason: NotClientReason): string {
  switch (reason) {
    case 'colleague':
      return i18n.t('history.notClient.colleague');
    case 'newsletter':
      return i18n.t('history.notClient.newsletter');
    case 'family':
      return i18n.t('history.notClient.family');
    case 'other':
      return i18n.t('history.notClient.other');
  }
}
