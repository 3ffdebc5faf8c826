import { onMessage } from '../../utils/protocol';
import { parsePageText } from '../../utils/page-hand-over';
import { isSidePanel, sidebarTab } from './frames';
import { openPageReader } from './page-tab';
import { askReader } from './relay';

/** "Read the selection instead": where the mail page is not understood, the user shows the words. */
export function registerSelection(): void {
  onMessage('readSelection', async ({ data, sender }) => {
    // A framed panel speaks for its own tab alone; the side panel says which tab it stands beside.
    const tabId = data.tabId !== null && isSidePanel(sender) ? data.tabId : await sidebarTab(sender);
    const answer = await askReader(tabId, { kind: 'selection' });
    const page = answer.kind === 'selection' ? parsePageText(answer.page) : null;
    const found = page?.from === 'selection';
    if (found) await openPageReader(page);
    return { found };
  });
}
