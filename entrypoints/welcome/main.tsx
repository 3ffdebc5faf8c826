import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { startPage } from '../../components/style/start-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { LANGUAGE_CODES } from '../../utils/domain/language';
import AnalysisWorker from '../sidebar/analysis.worker?worker';

/** The sample is read whatever the user listens for later. */
const allLanguages = () => Promise.resolve(LANGUAGE_CODES);

/** First run: the promise, a way to try it, and a sample to play with. */
void startPage('system', () => <WelcomePage analysis={connectAnalysis(new AnalysisWorker(), allLanguages)} />);
