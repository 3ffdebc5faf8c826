import { browser, type Browser } from '#imports';
import { MAIL_SITE_ORIGINS } from '../../utils/mail/sites';

/** The sidebar of one tab: what the reader announced, and which frame entered with it. */
interface TabFrame {
  readonly nonce: string;
  readonly frameId: number | null;
}

/** Sent by something that may not send this message. Only the class name is ever logged. */
export class ForeignSenderError extends Error {
  override readonly name = 'ForeignSenderError';
}

/**
 * The tab whose reader sent a message.
 * @throws ForeignSenderError unless it comes from the top frame of a mail site.
 */
export function readerTab(sender: Browser.runtime.MessageSender): number {
  const origin = sender.url ? new URL(sender.url).origin : '';
  const tabId = sender.tab?.id;
  const isReader = sender.frameId === 0 && (MAIL_SITE_ORIGINS as readonly string[]).includes(origin);
  if (tabId === undefined || !isReader) throw new ForeignSenderError('not a reader');
  return tabId;
}

/**
 * The tab whose sidebar sent a message.
 * @throws ForeignSenderError unless it is our sidebar page in the frame that entered with the reader's nonce.
 */
export async function sidebarTab(sender: Browser.runtime.MessageSender): Promise<number> {
  const { tabId, frameId } = sidebarSender(sender);
  const known = await loadFrame(tabId);
  if (known?.frameId !== frameId) throw new ForeignSenderError('not an admitted sidebar');
  return tabId;
}

/**
 * Lets through the panel, framed in a mail page or in the browser's own side panel, which no other page can open.
 * @throws ForeignSenderError for every other sender.
 */
export async function requirePanel(sender: Browser.runtime.MessageSender): Promise<void> {
  if (!isSidePanel(sender)) await sidebarTab(sender);
}

/** True for the browser's own side panel, which stands in no tab. */
export function isSidePanel({ tab, url }: Browser.runtime.MessageSender): boolean {
  return tab === undefined && url === browser.runtime.getURL('/sidepanel.html');
}

/** Notes the nonce that a reader will open its frame with. */
export async function announceFrame(tabId: number, nonce: string): Promise<void> {
  await storeFrame(tabId, { nonce, frameId: null });
}

/** Admits a frame of our page that carries the nonce of its tab's reader; refuses every other. */
export async function admitFrame(sender: Browser.runtime.MessageSender, nonce: string): Promise<boolean> {
  const { tabId, frameId } = sidebarSender(sender);
  const known = await loadFrame(tabId);
  if (!known || known.nonce !== nonce) return false;
  await storeFrame(tabId, { nonce, frameId });
  return true;
}

/** The frame to address in a tab, null before a sidebar has entered. */
export async function sidebarFrame(tabId: number): Promise<number | null> {
  return (await loadFrame(tabId))?.frameId ?? null;
}

function sidebarSender(sender: Browser.runtime.MessageSender): { readonly tabId: number; readonly frameId: number } {
  const tabId = sender.tab?.id;
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('/sidebar.html')) ?? false;
  if (tabId === undefined || sender.frameId === undefined || !isOurPage) throw new ForeignSenderError('not a sidebar');
  return { tabId, frameId: sender.frameId };
}

/** Session storage, because the background is stopped and started at any moment. */
async function loadFrame(tabId: number): Promise<TabFrame | undefined> {
  const key = frameKey(tabId);
  return (await browser.storage.session.get(key))[key] as TabFrame | undefined;
}

async function storeFrame(tabId: number, frame: TabFrame): Promise<void> {
  await browser.storage.session.set({ [frameKey(tabId)]: frame });
}

function frameKey(tabId: number): string {
  return `frame:${String(tabId)}`;
}
