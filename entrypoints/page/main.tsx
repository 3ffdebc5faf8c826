import { PageReader } from '../../components/page/page-reader';
import { connectAnalysis } from '../../components/sidebar/analysis-client';
import { startPage } from '../../components/style/start-page';
import { takePage } from '../../utils/page-hand-over';
import { mailLanguages } from '../../utils/settings';
import EngineWorker from '../sidebar/engine.worker?worker';
import { connectKeeper } from './keep-page';

/** What the user's click took from a page: read here, as one message of a client. */
void startPage('system', async () => (
  <PageReader
    page={await takePage(location.hash.slice(1))}
    analysis={connectAnalysis(new EngineWorker(), mailLanguages)}
    keeper={connectKeeper()}
  />
));
