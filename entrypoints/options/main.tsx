import { connectBackfill } from '../../components/options/import/backfill-client';
import { OptionsPage } from '../../components/options/options-page';
import { startPage } from '../../components/style/start-page';
import { openStore } from '../../utils/store/database';
import { mailLanguages } from '../../utils/settings';
import EngineWorker from '../sidebar/engine.worker?worker';

/** What Good Terms listens for, who the user is, and all that is kept. */
void startPage('system', () => (
  <OptionsPage store={openStore()} startImport={() => connectBackfill(new EngineWorker(), mailLanguages)} />
));
