import type { Frame, Page } from '@playwright/test';
import { expect, MAILBOX, test, threadOf } from './mailbox';

const LATE_PAYER = threadOf('en-004');

/** The panel of the late payer with a plan, made new. */
async function openPlan(panel: Frame) {
  await panel.getByLabel('What to write').selectOption('late-payer');
  await panel.getByRole('button', { name: 'Plan the parting' }).last().click();
  const plan = panel.getByRole('region', { name: 'Parting on good terms' });
  await expect(plan).toBeVisible();
  return plan;
}

async function callOff(panel: Frame) {
  await panel.getByRole('button', { name: 'Call it off' }).first().click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Call it off' }).click();
  await expect(panel.getByRole('region', { name: 'Parting on good terms' })).toHaveCount(0);
}

test.describe('a plan for parting', () => {
  test('lets the user sleep on it, or go on at once, and is found again after closing', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const plan = await openPlan(panel);
    await expect(plan.getByText('Nothing has to happen before')).toBeVisible();
    await plan.getByRole('button', { name: 'Go on now' }).click();
    await plan.getByLabel('Days of notice in the contract').fill('30');
    await plan.getByLabel('Where the contract speaks of its end').fill('section 7');
    await plan.getByLabel('I have read every line on ending it').check();
    await plan.getByRole('button', { name: 'Done, next' }).click();
    await plan.getByLabel('Work still to be finished').fill('the new home page');
    await plan.getByRole('button', { name: 'Done, next' }).click();

    await mailbox.page.goto('about:blank');
    const again = await mailbox.open(LATE_PAYER);
    const kept = again.getByRole('region', { name: 'Parting on good terms' });
    await kept.getByText('Look at the contract').click();
    await expect(kept.getByLabel('Where the contract speaks of its end')).toHaveValue('section 7');
    await expect(kept.getByLabel('I have read every line on ending it')).toBeChecked();
    const text = again.getByLabel('Text of the answer', { exact: true });
    await expect(text).toHaveValue(/the new home page/u);
    await callOff(again);
  });

  test('puts the chosen last day into the mail, and warns of a day before the notice', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const plan = await openPlan(panel);
    await plan.locator('summary', { hasText: 'The last day' }).click();
    await plan.getByLabel('Or a day of your own').fill('2031-03-14');
    await plan.getByLabel('Or a day of your own').press('Enter');
    await expect(panel.getByLabel('Text of the answer', { exact: true })).toHaveValue(/14 March 2031/u);
    await callOff(panel);
  });

  test('opens notes for the talk on a page to print', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const plan = await openPlan(panel);
    await plan.getByText('Call first', { exact: true }).click();
    const notes = await openedBy(mailbox.page, () =>
      plan.getByRole('button', { name: 'Open notes for the talk' }).click(),
    );
    await expect(
      notes.getByRole('heading', { name: `Notes for the talk with ${LATE_PAYER.client.name}` }),
    ).toBeVisible();
    await expect(notes.getByRole('heading', { name: 'If they say: The payment is on its way' })).toBeVisible();
    await notes.close();
    await callOff(panel);
  });

  test('once they are told, has an answer that holds the line, to be put into the reply', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const plan = await openPlan(panel);
    await plan.getByRole('button', { name: 'Go on now' }).click();
    await plan.getByText('Tell them', { exact: true }).click();
    await plan.getByRole('button', { name: 'I have told them today' }).click();
    await plan.getByLabel('What came back').selectOption('please-stay');
    const answer = await plan.getByLabel('Text of your answer').inputValue();
    expect(answer).toContain('stands');
    expect(answer.split(/\s+/u).length).toBeLessThanOrEqual(60);
    await callOff(panel);
  });
});

test.describe('the reminder', () => {
  test('comes by alarm when the time to sleep on it is over, and goes when the user has answered', async ({
    mailbox,
  }) => {
    const panel = await mailbox.open(LATE_PAYER);
    await openPlan(panel);
    const worker = mailbox.browser.context.serviceWorkers()[0]!;
    const days = () =>
      worker.evaluate(async () => {
        const alarm = await chrome.alarms.get('plan-reminders');
        return alarm ? (alarm.scheduledTime - Date.now()) / 86_400_000 : null;
      });
    await expect.poll(days).toBeGreaterThan(2.9);

    // As after three days of sleep: the plan lies in the past, and the alarm that was missed fires.
    await worker.evaluate(letTimePass);
    await worker.evaluate(() => chrome.alarms.create('plan-reminders', { when: Date.now() }));
    const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');

    await mailbox.page.goto('about:blank');
    const later = await mailbox.open(LATE_PAYER);
    const plan = later.getByRole('region', { name: 'Parting on good terms' });
    await expect(plan.getByText('Do you still want to part?')).toBeVisible();
    await expect(plan.getByText('Unchanged.')).toBeVisible();
    await plan.getByRole('button', { name: 'Yes, go on' }).click();
    await expect.poll(badge).toBe('');
    await callOff(later);
  });
});

/** Puts the end of the cooling-off time of every plan into the past; runs in the background. */
function letTimePass(): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('good-terms');
    open.onerror = () => {
      reject(new Error('The database did not open'));
    };
    open.onsuccess = () => {
      const transaction = open.result.transaction('plans', 'readwrite');
      const plans = transaction.objectStore('plans');
      plans.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return;
        cursor.update({ ...(cursor.value as object), coolUntil: '2020-01-01T09:00' });
        cursor.continue();
      };
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

test.describe('a reason that says something of the client', () => {
  test('is given only once the user has confirmed it', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const text = panel.getByLabel('Text of the answer', { exact: true });
    await panel.getByLabel('What to write').selectOption('late-payer');
    await expect(text).not.toHaveValue(/payments/iu);
    await panel.getByLabel(/^This is true/u).check();
    await expect(text).toHaveValue(/payments have repeatedly reached me/iu);
  });
});

test.describe('facts', () => {
  test('say where they come from, and a gap is asked for', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    await panel.getByLabel('What to write').selectOption('no-capacity');
    await panel.getByText(/^Facts in this text/u).click();
    await panel.getByRole('button', { name: /^Last day:/u }).click();
    await expect(panel.getByText('Our proposal. Look at it')).toBeVisible();
    await panel.getByRole('button', { name: 'Ask for more' }).click();
    await panel.getByLabel('Who could take over').fill('Studio Nordlicht');
    await panel.getByLabel('Who could take over').press('Enter');
    await expect(panel.getByLabel('Text of the answer', { exact: true })).toHaveValue(/Studio Nordlicht/u);
    await panel.getByRole('button', { name: /^Who could take over:/u }).click();
    await expect(panel.getByText('You said so.')).toBeVisible();
  });
});

test.describe('a letter', () => {
  test('opens as a page to print, with the text as it stands', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    await panel.getByLabel('What to write').selectOption('no-capacity');
    await panel.getByText('Letter', { exact: true }).click();
    const letter = await openedBy(mailbox.page, () => panel.getByRole('button', { name: 'Open it to print' }).click());
    await expect(letter.getByText('Yours sincerely')).toBeVisible();
    await expect(letter.getByRole('button', { name: 'Print' })).toBeVisible();
    await letter.close();
  });
});

test.describe('steps', () => {
  test('are noted by the user, shown as tried, and taken back', async ({ mailbox }) => {
    const panel = await mailbox.open(LATE_PAYER);
    const step = panel.getByRole('region', { name: 'What you could do' });
    await step.getByRole('button', { name: 'I have done this' }).click();
    const tried = panel.getByRole('region', { name: 'What you tried' });
    await expect(tried.getByText('Nothing to compare yet.')).toBeVisible();
  });
});

test.describe('the user’s own reply to a client about whom something was noticed', () => {
  test('brings one quiet note about hot words, nothing in the mail, and can be switched off', async ({ mailbox }) => {
    await mailbox.page.goto('about:blank');
    const panel = await mailbox.open(LATE_PAYER);
    await panel.getByLabel('What to write').selectOption('no-capacity');
    await panel.getByRole('button', { name: 'Put into the reply' }).click();
    await expect(panel.getByText('It is in your reply box.')).toBeVisible();
    const note = panel.getByText(/^Your reply says/u);
    const editor = mailbox.page.locator('[g_editable=true]:visible');
    await mailbox.page.waitForTimeout(2000);
    await expect(note).toHaveCount(0);

    await editor.focus();
    await mailbox.page.keyboard.type('You are a complete idiot. ');
    const written = await editor.innerHTML();
    await expect(note).toBeVisible();
    expect(await editor.innerHTML()).toBe(written);
    await panel.getByRole('button', { name: 'Not for this client' }).click();
    await expect(note).toHaveCount(0);
  });
});

async function openedBy(page: Page, act: () => Promise<void>): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await act();
  return opened;
}

test('nothing is asked of the network in all of this', ({ mailbox }) => {
  expect(mailbox.browser.refusedRequests.filter((url) => !url.startsWith(MAILBOX))).toEqual([]);
});
