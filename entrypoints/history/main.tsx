import { connectDesk } from '../../components/history/desk-client';
import { HistoryPage } from '../../components/history/history-page';
import { startPage } from '../../components/style/start-page';
import { openStore } from '../../utils/store/database';
import DeskWorker from './history.worker?worker';

/** The client history: a top-level page, which reads the store live. */
void startPage('system', () => <HistoryPage store={openStore()} desk={connectDesk(new DeskWorker())} />);
