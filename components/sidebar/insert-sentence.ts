import { i18n } from '#i18n';
import type { InsertOutcome } from '../../utils/domain/reading';

/** What became of an insertion, in one sentence; null stands for a reader that is gone. */
export function insertSentence(outcome: InsertOutcome | null): string {
  if (outcome === null) return i18n.t('draft.refused.readerGone');
  if (outcome.kind === 'inserted') return i18n.t('draft.inserted');
  switch (outcome.reason) {
    case 'no-thread':
      return i18n.t('draft.refused.noThread');
    case 'other-thread':
      return i18n.t('draft.refused.otherThread');
    case 'no-reply-box':
      return i18n.t('draft.refused.noReplyBox');
    case 'several-reply-boxes':
      return i18n.t('draft.refused.severalReplyBoxes');
    case 'reply-box-of-other-thread':
      return i18n.t('draft.refused.replyBoxOfOtherThread');
    case 'reply-box-hidden':
      return i18n.t('draft.refused.replyBoxHidden');
    case 'not-verified':
      return i18n.t('draft.refused.notVerified');
  }
}
