import { useState } from 'react';
import { i18n } from '#i18n';
import type { Saying } from '../../../utils/domain/saying';
import { hotPhrases } from '../../../utils/replies';
import { Button } from '../../controls/button';
import { languageOfThread } from '../draft-request';
import { countingSignals, type ClientPanel } from '../panel-state';
import { interfaceLanguage, useReplyWords } from '../use-reply-words';
import styles from './own-reply-guard.module.css';
import { useOwnReply } from './use-own-reply';

interface OwnReplyGuardProps {
  readonly panel: ClientPanel;
  readonly onSay: (saying: Saying) => void;
}

/**
 * P04: looks over the user's own reply to a client about whom something was noticed. One quiet note a reply, here and
 * not in the mail; it can be switched off for the client.
 */
export function OwnReplyGuard({ panel, onSay }: OwnReplyGuardProps) {
  const { reading, record } = panel;
  const watched = record.answers['guard-off'] !== true && isFlagged(panel);
  if (!watched || reading.compose === null) return null;
  return <OpenReply panel={panel} onSay={onSay} />;
}

/** Begins anew with every reply box, so that what was said of one reply is not said of the next. */
function OpenReply({ panel, onSay }: OwnReplyGuardProps) {
  const [seen, setSeen] = useState(false);
  const words = useReplyWords(languageOfThread(panel));
  const own = useReplyWords(interfaceLanguage());
  const text = useOwnReply();
  const [hot] = words && text !== null && !seen ? hotPhrases(text, words) : [];
  return (
    <div role="status">
      {hot && own && text !== null && (
        <div className={styles.note}>
          <p>{i18n.t('guard.note', [text.slice(hot.start, hot.end)])}</p>
          <p className={styles.soft}>{own.advice[hot.rule]}</p>
          <div className={styles.actions}>
            <Button
              look="quiet"
              onClick={() => {
                setSeen(true);
              }}
            >
              {i18n.t('guard.seen')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                onSay({ kind: 'answer', question: 'guard-off', value: true });
              }}
            >
              {i18n.t('guard.off')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function isFlagged(panel: ClientPanel): boolean {
  const level = panel.assessment?.level;
  return countingSignals(panel).length > 0 || (level !== undefined && level !== 'fine' && level !== 'too-little-mail');
}
