import { useState } from 'react';
import { i18n } from '#i18n';
import { PANEL_WIDTH, type PanelLayout } from '../../utils/domain/panel-layout';
import { Spinner } from '../controls/spinner';
import { Announcement } from './announcement';
import { ChangedNotice } from './changed-notice';
import { ClientScreen } from './client-screen';
import { FoldedTab } from './folded-tab';
import { Notice } from '../controls/notice';
import { PanelFrame } from './panel-frame';
import type { PanelState } from './panel-state';
import { readerLink } from './reader-link';
import type { PanelModel } from './use-panel';

interface SidebarProps {
  readonly panel: PanelModel;
  readonly initialLayout: PanelLayout;
}

/** The whole panel: a narrow tab when folded, one screen for each state when open. */
export function Sidebar({ panel, initialLayout }: SidebarProps) {
  const [layout, setLayout] = useState(initialLayout);
  const change = (part: Partial<PanelLayout>) => {
    const next = { ...layout, ...part };
    setLayout(next);
    void readerLink.saveLayout(next);
  };
  if (layout.folded) {
    return (
      <FoldedTab
        state={panel.state}
        onOpen={() => {
          change({ folded: false });
        }}
      />
    );
  }
  return (
    <PanelFrame
      wide={layout.width >= PANEL_WIDTH.wide}
      onWide={(wide) => {
        change({ width: wide ? PANEL_WIDTH.wide : PANEL_WIDTH.min });
      }}
      onFold={() => {
        change({ folded: true });
      }}
    >
      <Announcement state={panel.state} />
      <Screen state={panel.state} panel={panel} />
    </PanelFrame>
  );
}

function Screen({ state, panel }: { readonly state: PanelState; readonly panel: PanelModel }) {
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
      return <ClientScreen key={state.reading.threadId} panel={state} onMute={panel.mute} onSilence={panel.silence} />;
  }
}
