import { useEffect, useState } from 'react';
import { PANEL_WIDTH, type PanelLayout } from '../../utils/domain/panel-layout';
import type { AnalysisClient } from './analysis-client';
import { ownTab } from './mail-source';
import { readerLink } from './reader-link';
import { Sidebar } from './sidebar';
import { usePanel } from './use-panel';

/** The panel connected to its tab: the page's theme, the layout remembered for this site, the open thread. */
export function SidebarApp({ analysis }: { readonly analysis: AnalysisClient }) {
  const panel = usePanel(analysis, ownTab);
  const [layout, setLayout] = useState<PanelLayout | null>(null);

  useEffect(() => {
    void readerLink.loadLayout().then((loaded) => {
      setLayout(loaded ?? { folded: false, width: PANEL_WIDTH.initial });
    });
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = panel.theme;
  }, [panel.theme]);

  return layout && <Sidebar panel={panel} initialLayout={layout} />;
}
