import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectDesk } from '../../components/history/desk-client';
import { HistoryPage } from '../../components/history/history-page';
import '../../components/style/base.css';
import { setPageLanguage } from '../../components/style/page-language';
import { followSystemTheme } from '../../components/style/system-theme';
import { openStore } from '../../utils/store/database';
import DeskWorker from './history.worker?worker';

/** The client history: a top-level page, which reads the store live. */
setPageLanguage(document);
followSystemTheme(document);
const root = document.getElementById('root');
if (root) {
  const desk = connectDesk(new DeskWorker());
  createRoot(root).render(
    <StrictMode>
      <HistoryPage store={openStore()} desk={desk} />
    </StrictMode>,
  );
}
