import type { Frame, Page } from '@playwright/test';
import { sidebarFrame } from './extension-browser';

/** Unfolds the panel if it is folded and waits until it speaks of `clientName`. */
export async function openPanel(page: Page, clientName: string): Promise<Frame> {
  const frame = await sidebarFrame(page);
  const tab = frame.getByRole('button', { name: /^Open Good Terms/u });
  const heading = frame.getByRole('heading', { name: clientName, level: 2 });
  await tab.or(heading).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await heading.waitFor();
  // The level is the last thing to arrive: the keeper has answered.
  await frame.locator('[data-settled="true"]').waitFor();
  return frame;
}

/** What the panel says about the thread, line by line, without its controls. */
export async function panelText(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const clone = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const control of clone.querySelectorAll('button, select, textarea, form')) control.remove();
    document.body.append(clone);
    const text = clone.innerText;
    clone.remove();
    return text.replace(/\n{2,}/gu, '\n').trim();
  });
}
