import { PageReader } from '../../components/page/page-reader';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { startPage } from '../../components/style/start-page';
import { takePage } from '../../utils/page-hand-over';
import { mailLanguages } from '../../utils/settings';
import AnalysisWorker from '../sidebar/analysis.worker?worker';

/** What the user's click took from a page that is no known mail client: read here, as one message. */
void startPage('system', async () => (
  <PageReader
    page={await takePage(location.hash.slice(1))}
    analysis={connectAnalysis(new AnalysisWorker(), mailLanguages)}
  />
));
