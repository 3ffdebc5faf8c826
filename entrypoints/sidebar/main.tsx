import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import '../../components/style/base.css';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { Notice } from '../../components/sidebar/notice';
import { SidebarApp } from '../../components/sidebar/sidebar-app';
import { setPageLanguage } from '../../components/style/page-language';
import { sendMessage } from '../../utils/protocol';
import AnalysisWorker from './analysis.worker?worker';

/** The framed panel. It runs only when the background knows the nonce that this tab's reader put into the address. */
async function start(): Promise<void> {
  setPageLanguage(document);
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const { admitted } = await sendMessage('enterFrame', { nonce: location.hash.slice(1) }).catch(() => ({
    admitted: false,
  }));
  if (!admitted) {
    root.render(<Notice title={i18n.t('state.refused')} />);
    return;
  }
  const analysis = connectAnalysis(new AnalysisWorker());
  root.render(
    <StrictMode>
      <SidebarApp analysis={analysis} />
    </StrictMode>,
  );
}

void start();
