import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectBackfill } from '../../components/options/import/backfill-client';
import { OptionsPage } from '../../components/options/options-page';
import '../../components/style/base.css';
import { setPageLanguage } from '../../components/style/page-language';
import { followSystemTheme } from '../../components/style/system-theme';
import { openStore } from '../../utils/store/database';
import BackfillWorker from './backfill.worker?worker';

/** The user's data: bring mail in, take everything out, keep, lock, erase. */
setPageLanguage(document);
followSystemTheme(document);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <OptionsPage store={openStore()} startImport={() => connectBackfill(new BackfillWorker())} />
    </StrictMode>,
  );
}
