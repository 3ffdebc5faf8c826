import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { openSheet } from '../../utils/sheet-hand-over';
import { Spinner } from '../controls/spinner';
import { ClientScreen } from '../sidebar/client-screen';
import { Notice } from '../controls/notice';
import { PanelActionsContext, type PanelActions } from '../sidebar/panel-actions';
import { SampleMail, type ShownQuote } from './sample-mail';
import styles from './sample-stage.module.css';
import type { SampleModel } from './use-sample';

/** The sample thread with the real panel beside it; quotes and drafts go to the sample instead of a mail page. */
export function SampleStage({ sample, state, mute, silence, say }: SampleModel) {
  const [shown, setShown] = useState<ShownQuote | null>(null);
  const [reply, setReply] = useState('');
  const actions = useMemo<PanelActions>(
    () => ({
      showQuote: (messageId, quote) => {
        setShown({ messageId, quote });
        return Promise.resolve(true);
      },
      insertDraft: (_threadId, text) => {
        setReply(text);
        return Promise.resolve({ kind: 'inserted' });
      },
      layoutReport: () => Promise.resolve(null),
      readSelection: () => Promise.resolve(false),
      composeText: () => Promise.resolve(null),
      openMessages: () => Promise.resolve(false),
      openSheet,
    }),
    [],
  );
  return (
    <div className={styles.stage}>
      <SampleMail sample={sample} shown={shown} reply={reply} onReply={setReply} />
      <section className={styles.panel} aria-label={i18n.t('welcome.sample.panel')}>
        {state.kind === 'reading' && <Spinner label={i18n.t('panel.loading')} />}
        {state.kind === 'failed' && <Notice title={i18n.t('welcome.sample.failed')} />}
        {state.kind === 'read' && (
          <PanelActionsContext value={actions}>
            <ClientScreen panel={state.panel} onMute={mute} onSilence={silence} onSay={say} />
          </PanelActionsContext>
        )}
      </section>
    </div>
  );
}
