import { useEffect, useState } from 'react';
import { PANEL_WIDTH, type PanelLayout } from '../../utils/domain/panel-layout';
import { onMessage } from '../../utils/protocol';
import { FoldedTab } from './folded-tab';
import { PanelFrame } from './panel-frame';
import { readerLink } from './reader-link';
import { Screen } from './screen';
import type { PanelModel } from './use-panel';

interface SidebarProps {
  readonly panel: PanelModel;
  readonly initialLayout: PanelLayout;
}

/** The framed panel: a narrow tab when folded, the whole of it when open. */
export function Sidebar({ panel, initialLayout }: SidebarProps) {
  const [layout, setLayout] = useState(initialLayout);
  const change = (part: Partial<PanelLayout>) => {
    const next = { ...layout, ...part };
    setLayout(next);
    void readerLink.saveLayout(next);
  };
  useEffect(() =>
    onMessage('togglePanel', () => {
      change({ folded: !layout.folded });
    }),
  );
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
      place={{
        wide: layout.width >= PANEL_WIDTH.wide,
        onWide: (wide) => {
          change({ width: wide ? PANEL_WIDTH.wide : PANEL_WIDTH.min });
        },
        onFold: () => {
          change({ folded: true });
        },
      }}
    >
      <Screen panel={panel} />
    </PanelFrame>
  );
}
