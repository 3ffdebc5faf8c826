import { logProblem } from '../../utils/log';
import { onMessage, sendMessage, type ReaderAnswer, type ReaderRequest } from '../../utils/protocol';
import { openSheet } from '../../utils/sheet-hand-over';
import { admitFrame, announceFrame, readerTab, requirePanel, sidebarFrame, sidebarTab } from './frames';
import { parseNonce, parsePageReport } from './schemas';

/** Passes messages between the reader and the sidebar of the same tab; nothing crosses tabs. */
export function registerRelay(): void {
  onMessage('announceFrame', async ({ data, sender }) => {
    await announceFrame(readerTab(sender), parseNonce(data.nonce));
  });

  onMessage('enterFrame', async ({ data, sender }) => ({ admitted: await admitFrame(sender, parseNonce(data.nonce)) }));

  onMessage('reportReading', async ({ data, sender }) => {
    const tabId = readerTab(sender);
    const report = parsePageReport(data);
    const frameId = await sidebarFrame(tabId);
    if (frameId === null) return;
    await sendMessage('readingReported', report, { tabId, frameId });
  });

  onMessage('askReader', async ({ data, sender }) => {
    const tabId = await sidebarTab(sender);
    return askReader(tabId, data);
  });

  onMessage('openSheet', async ({ data, sender }) => {
    await requirePanel(sender);
    await openSheet(data);
  });
}

/** The reader lives in the top frame; `tabs.sendMessage` without the frame would reach our own sidebar too. */
export async function askReader(tabId: number, request: ReaderRequest): Promise<ReaderAnswer> {
  try {
    return await sendMessage('readerRequest', request, { tabId, frameId: 0 });
  } catch (error) {
    logProblem('reader-gone', error);
    return { kind: 'gone' };
  }
}
