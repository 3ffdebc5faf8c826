import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/style/base.css';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { setPageLanguage } from '../../components/style/page-language';
import { followSystemTheme } from '../../components/style/system-theme';
import { WelcomePage } from '../../components/welcome/welcome-page';
import AnalysisWorker from '../sidebar/analysis.worker?worker';

/** First run: the promise, a way to try it, and a sample to play with. It stores nothing. */
setPageLanguage(document);
followSystemTheme(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WelcomePage analysis={connectAnalysis(new AnalysisWorker())} />
    </StrictMode>,
  );
}
