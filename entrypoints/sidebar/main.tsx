import { i18n } from '#i18n';
import { Notice } from '../../components/controls/notice';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { SidebarApp } from '../../components/sidebar/sidebar-app';
import { startPage } from '../../components/style/start-page';
import { sendMessage } from '../../utils/protocol';
import { mailLanguages } from '../../utils/settings';
import EngineWorker from './engine.worker?worker';

/** The framed panel. It runs only when the background knows the nonce that this tab's reader put into the address. */
void startPage('mail-page', async () => {
  const { admitted } = await sendMessage('enterFrame', { nonce: location.hash.slice(1) }).catch(() => ({
    admitted: false,
  }));
  if (!admitted) return <Notice title={i18n.t('state.refused')} />;
  return <SidebarApp analysis={connectAnalysis(new EngineWorker(), mailLanguages)} />;
});
