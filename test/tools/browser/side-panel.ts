import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** The browser's own side panel. It is no page of the test's browser, so it is spoken to by the debugging protocol. */
export interface SidePanel {
  /** Value of an expression in the panel's document. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}

/**
 * Opens the side panel of the window as the user's click would.
 * @throws Error when the panel does not come up.
 */
export async function openSidePanel(context: BrowserContext, ownPage: Page): Promise<SidePanel> {
  const session = await context.newCDPSession(ownPage);
  await session.send('Runtime.evaluate', {
    expression: 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
    awaitPromise: true,
    userGesture: true,
  });
  const targetId = await panelTarget(session, ownPage);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let requests = 0;
  return {
    evaluate: (expression) =>
      new Promise((resolve) => {
        requests += 1;
        const id = requests;
        const listen = ({ message }: { readonly message: string }): void => {
          const answer = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
          if (answer.id !== id) return;
          session.off('Target.receivedMessageFromTarget', listen);
          resolve(answer.result?.result?.value);
        };
        session.on('Target.receivedMessageFromTarget', listen);
        const params = { expression, returnByValue: true, awaitPromise: true };
        const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
        void session.send('Target.sendMessageToTarget', { sessionId, message });
      }),
  };
}

async function panelTarget(session: CDPSession, page: Page): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { targetInfos } = await session.send('Target.getTargets');
    const panel = targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'));
    if (panel) return panel.targetId;
    await page.waitForTimeout(100);
  }
  throw new Error('The side panel did not open.');
}
