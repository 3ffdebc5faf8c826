import { SheetPage } from '../../components/sheet/sheet-page';
import { startPage } from '../../components/style/start-page';
import { readSheet } from '../../utils/sheet-hand-over';

/** A letter or notes to print, handed over by the panel. */
void startPage('system', async () => <SheetPage sheet={await readSheet(location.hash.slice(1))} />);
