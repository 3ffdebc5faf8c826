import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageReader } from '../../components/page/page-reader';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import '../../components/style/base.css';
import { setPageLanguage } from '../../components/style/page-language';
import { followSystemTheme } from '../../components/style/system-theme';
import { takePage } from '../../utils/page-hand-over';
import AnalysisWorker from '../sidebar/analysis.worker?worker';

/** What the user's click took from a page that is no known mail client: read here, as one message. */
async function start(): Promise<void> {
  setPageLanguage(document);
  followSystemTheme(document);
  const root = document.getElementById('root');
  if (!root) return;
  const page = await takePage(location.hash.slice(1));
  const analysis = connectAnalysis(new AnalysisWorker());
  createRoot(root).render(
    <StrictMode>
      <PageReader page={page} analysis={analysis} />
    </StrictMode>,
  );
}

void start();
