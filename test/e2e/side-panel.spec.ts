import { tokenOf } from '../fixtures/demo-mailbox/describe-thread';
import { openSidePanel } from '../tools/browser/side-panel';
import { expect, FOREIGN_PAGE, MAILBOX, test, threadOf, threads } from './mailbox';

const TROUBLED = threadOf('en-004');
const HEALTHY = threads.find(({ kind }) => kind === 'healthy') ?? TROUBLED;
const TEXT = 'document.body.innerText';

test.describe('the browser’s own side panel', () => {
  test('shows the mail of the active tab, remembers it, and follows the user from tab to tab', async ({ mailbox }) => {
    const { context, origin } = mailbox.browser;
    const ownPage = await context.newPage();
    await ownPage.goto(`${origin}/options.html`);
    const first = await context.newPage();
    await first.goto(`${MAILBOX}#inbox/${tokenOf(TROUBLED)}`);
    const panel = await openSidePanel(context, ownPage);

    await first.bringToFront();
    await expect.poll(() => panel.evaluate(TEXT)).toContain(TROUBLED.client.name);
    // The keeper answered it, though it is no frame of a mail page.
    await expect.poll(() => panel.evaluate(`document.querySelector('[data-settled="true"]') !== null`)).toBe(true);
    expect(await panel.evaluate(TEXT)).not.toContain('Unlock');

    const second = await context.newPage();
    await second.goto(`${MAILBOX}#inbox/${tokenOf(HEALTHY)}`);
    await second.bringToFront();
    await expect.poll(() => panel.evaluate(TEXT)).toContain(HEALTHY.client.name);

    await second.goto(FOREIGN_PAGE);
    await expect.poll(() => panel.evaluate(TEXT)).toContain('No thread open');

    await first.bringToFront();
    await expect.poll(() => panel.evaluate(TEXT)).toContain(TROUBLED.client.name);
    // How wide it is and whether it is open is the browser's affair.
    expect(await panel.evaluate(`document.querySelector('[aria-label="Fold the panel"]')`)).toBeNull();
    await Promise.all([ownPage.close(), first.close(), second.close()]);
  });
});
