import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admitFrame, announceFrame, readerTab, sidebarFrame, sidebarTab } from '../../../entrypoints/background/frames';

const NONCE = '0b9f3c52-7a3e-4d0e-9a55-0f6f1c2d3e4f';
const SIDEBAR = fakeBrowser.runtime.getURL('/sidebar.html');

/** A message's sender as the browser fills it in; the payload has no say in it. */
function sender(url: string, frameId: number, tabId = 7) {
  return { url, frameId, tab: { id: tabId } as never, id: fakeBrowser.runtime.id };
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('who may speak as the reader', () => {
  it('the top frame of a mail site may', () => {
    expect(readerTab(sender('https://mail.google.com/mail/u/0/#inbox', 0))).toBe(7);
    expect(readerTab(sender('https://outlook.cloud.microsoft/mail/', 0))).toBe(7);
  });

  it('a frame inside a mail site, another site, or a page of ours may not', () => {
    expect(() => readerTab(sender('https://mail.google.com/mail/u/0/', 3))).toThrow('not a reader');
    expect(() => readerTab(sender('https://mail.google.com.evil.example/mail/', 0))).toThrow('not a reader');
    expect(() => readerTab(sender(SIDEBAR, 0))).toThrow('not a reader');
    expect(() => readerTab({ url: 'https://mail.google.com/', frameId: 0, id: fakeBrowser.runtime.id })).toThrow(
      'not a reader',
    );
  });
});

describe('which frame is the sidebar of a tab', () => {
  it('the frame that carries the nonce its reader announced', async () => {
    await announceFrame(7, NONCE);
    expect(await admitFrame(sender(`${SIDEBAR}#${NONCE}`, 4), NONCE)).toBe(true);
    expect(await sidebarTab(sender(SIDEBAR, 4))).toBe(7);
    expect(await sidebarFrame(7)).toBe(4);
  });

  it('not a frame that a foreign page opened: it knows no nonce, or that of another tab', async () => {
    await announceFrame(7, NONCE);
    expect(await admitFrame(sender(SIDEBAR, 4), '11111111-1111-4111-8111-111111111111')).toBe(false);
    expect(await admitFrame(sender(SIDEBAR, 4, 8), NONCE)).toBe(false);
    await expect(sidebarTab(sender(SIDEBAR, 4))).rejects.toThrow('not an admitted sidebar');
  });

  it('not a page that is not ours, whatever it says', async () => {
    await announceFrame(7, NONCE);
    await expect(admitFrame(sender('https://evil.example/sidebar.html', 4), NONCE)).rejects.toThrow('not a sidebar');
  });

  it('none before anybody entered', async () => {
    expect(await sidebarFrame(7)).toBeNull();
  });
});
