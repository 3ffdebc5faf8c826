import type { AnalysisClient } from './analysis-client';
import type { MailSource } from './mail-source';
import { PanelActionsContext } from './panel-actions';
import { PanelFrame } from './panel-frame';
import { Screen } from './screen';
import { usePanel } from './use-panel';

interface SidePanelAppProps {
  readonly analysis: AnalysisClient;
  readonly mail: MailSource;
}

/** The same panel in the browser's own side panel; how wide it is and whether it is open is the browser's affair. */
export function SidePanelApp({ analysis, mail }: SidePanelAppProps) {
  const panel = usePanel(analysis, mail);
  return (
    <PanelActionsContext value={mail.link}>
      <PanelFrame>
        <Screen panel={panel} />
      </PanelFrame>
    </PanelActionsContext>
  );
}
