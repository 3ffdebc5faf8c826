import { onMessage } from '../../utils/protocol';
import { parsePageText } from '../../utils/page-hand-over';
import { sidebarTab } from './frames';
import { openPageReader } from './page-tab';
import { askReader } from './relay';

/** "Read the selection instead": where the mail page is not understood, the user shows the words. */
export function registerSelection(): void {
  onMessage('readSelection', async ({ sender }) => {
    const answer = await askReader(await sidebarTab(sender), { kind: 'selection' });
    const page = answer.kind === 'selection' ? parsePageText(answer.page) : null;
    const found = page?.from === 'selection';
    if (found) await openPageReader(page);
    return { found };
  });
}
