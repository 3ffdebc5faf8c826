import { i18n } from '#i18n';
import { CheckField } from '../controls/field';
import type { ClaimingKind } from './draft-request';
import styles from './draft-editor.module.css';
import type { Claim, DraftModel } from './use-draft';

/** What the reply says of the client and only the user knows: it is said, or sent, once they confirmed it. */
export function ClaimCheck({ draft: { claim, choices, confirm } }: { readonly draft: DraftModel }) {
  if (claim === null) return null;
  const hint = claim.kind === 'reason' ? i18n.t('draft.plainReason') : i18n.t('draft.tickFirst');
  return (
    <div className={styles.claim}>
      <CheckField checked={choices.confirmed} onChecked={confirm}>
        {i18n.t('draft.isTrue', [sentenceOf(claim)])}
      </CheckField>
      {!choices.confirmed && <p className={styles.outcome}>{hint}</p>}
    </div>
  );
}

function sentenceOf(claim: Claim): string {
  return claim.kind === 'reason' ? `“${claim.sentence}”` : kindSentence(claim.reply);
}

function kindSentence(reply: ClaimingKind): string {
  switch (reply) {
    case 'payment-reminder-1':
      return i18n.t('draft.claim.paymentReminder1');
    case 'payment-reminder-2':
      return i18n.t('draft.claim.paymentReminder2');
    case 'payment-reminder-3':
      return i18n.t('draft.claim.paymentReminder3');
    case 'scope-clarification':
      return i18n.t('draft.claim.scopeClarification');
    case 'clarify-position':
      return i18n.t('draft.claim.clarifyPosition');
    case 'reply-window':
      return i18n.t('draft.claim.replyWindow');
  }
}
