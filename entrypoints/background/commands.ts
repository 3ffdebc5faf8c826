import { browser } from '#imports';
import { sendMessage } from '../../utils/protocol';
import { sidebarFrame } from './frames';
import { openHistory } from './history-tab';

/** The keyboard shortcuts of the manifest, beside the one of the toolbar button, which the browser runs itself. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-history') void openHistory();
    if (command === 'toggle-panel' && tab?.id !== undefined) void togglePanel(tab.id);
  });
}

async function togglePanel(tabId: number): Promise<void> {
  const frameId = await sidebarFrame(tabId);
  if (frameId !== null) await sendMessage('togglePanel', undefined, { tabId, frameId });
}
