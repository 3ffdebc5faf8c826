import { browser } from '#imports';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { activeTabOf } from '../../components/sidebar/mail-source';
import { SidePanelApp } from '../../components/sidebar/side-panel-app';
import { startPage } from '../../components/style/start-page';
import { mailLanguages } from '../../utils/settings';
import EngineWorker from '../sidebar/engine.worker?worker';

/** The panel as Chrome's side panel and Firefox's sidebar: it follows the mail of the active tab. */
void startPage('system', async () => {
  const { id = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
  return <SidePanelApp analysis={connectAnalysis(new EngineWorker(), mailLanguages)} mail={activeTabOf(id)} />;
});
