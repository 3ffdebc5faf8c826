import { i18n } from '#i18n';
import { Notice } from '../controls/notice';
import { Spinner } from '../controls/spinner';
import { Announcement } from './announcement';
import { ChangedNotice } from './changed-notice';
import { ClientScreen } from './client-screen';
import type { PanelModel } from './use-panel';

/** What the open panel shows, and the one sentence that is read out when it changes. */
export function Screen({ panel }: { readonly panel: PanelModel }) {
  return (
    <>
      <Announcement state={panel.state} />
      <State panel={panel} />
    </>
  );
}

/** One screen for each state. */
function State({ panel }: { readonly panel: PanelModel }) {
  const { state } = panel;
  switch (state.kind) {
    case 'loading':
      return <Notice title={i18n.t('panel.loading')} sign={<Spinner label={i18n.t('panel.loading')} />} />;
    case 'no-thread':
      return <Notice title={i18n.t('state.noThread.title')} text={i18n.t('state.noThread.text')} />;
    case 'changed':
      return <ChangedNotice reason={state.reason} />;
    case 'needs-account':
      return <Notice title={i18n.t('state.needsAccount.title')} text={i18n.t('state.needsAccount.text')} />;
    case 'not-a-client':
      return <Notice title={i18n.t('state.notAClient.title')} text={i18n.t('state.notAClient.text')} />;
    case 'reader-gone':
      return <Notice title={i18n.t('state.readerGone.title')} text={i18n.t('state.readerGone.text')} />;
    case 'failed':
      return <Notice title={i18n.t('state.failed.title')} text={i18n.t('state.failed.text')} />;
    case 'client':
      // A new thread starts with fresh disclosures and a fresh draft.
      return (
        <ClientScreen
          key={state.reading.threadId}
          panel={state}
          onMute={panel.mute}
          onSilence={panel.silence}
          onSay={panel.say}
        />
      );
  }
}
