import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { startPage } from '../../components/style/start-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import AnalysisWorker from '../sidebar/analysis.worker?worker';

/** First run: the promise, a way to try it, and a sample to play with. */
void startPage('system', () => <WelcomePage analysis={connectAnalysis(new AnalysisWorker())} />);
