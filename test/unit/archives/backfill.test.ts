import { describe, expect, test } from 'vitest';
import type { BackfillAnswer, KnownMessage, PlanSummary } from '../../../utils/backfill/define';
import { indexArchive } from '../../../utils/backfill/index-archive';
import { guessOwnAddresses } from '../../../utils/backfill/own-addresses';
import { planImport } from '../../../utils/backfill/plan-import';
import { LANGUAGE_CODES } from '../../../utils/domain/language';
import { startBackfill } from '../../../utils/backfill/worker-session';
import { keepReport } from '../../../utils/store/save-report';
import { knownMessages } from '../../../utils/store/known-messages';
import { testStore } from '../store/support';
import { file, mail, mbox, ME, NOW, PAT } from './support';

const OWN = new Set([ME]);

const THREAD = [
  mail({
    id: 'q@x',
    from: `Robin <${ME}>`,
    to: PAT,
    date: 'Mon, 02 Mar 2026 10:00:00 +0000',
    body: 'Could you send the texts?',
  }),
  mail({
    id: 'a@x',
    references: '<q@x>',
    date: 'Tue, 03 Mar 2026 10:00:00 +0000',
    body: 'I will pay the invoice next week.',
  }),
];
const STRANGER = mail({ id: 's@x', from: 'sales@cold-calls.example', date: 'Tue, 03 Mar 2026 11:00:00 +0000' });
const COLLEAGUE = mail({ id: 'k@x', from: 'kim@studio-hall.example' });
const NEWSLETTER = mail({
  id: 'n@x',
  from: 'news@paper.example',
  extra: ['List-Unsubscribe: <https://paper.example>'],
});

async function indexed(...texts: readonly string[]) {
  return indexArchive(
    texts.map((text) => file(text)),
    NOW,
  );
}

describe('what is found in the chosen files', () => {
  test('mailboxes, single mails and files that are neither are told apart by content', async () => {
    const { kinds, messages } = await indexed(mbox(THREAD), STRANGER, 'PK\u0003\u0004 zipped', 'just a text');
    expect(kinds).toEqual(['mbox', 'eml', 'zip', 'foreign']);
    expect(messages).toHaveLength(3);
  });

  test('broken messages are counted, the others come through', async () => {
    const { messages, skipped } = await indexed(mbox([...THREAD, mail({ from: 'nobody at all' })]));
    expect(messages).toHaveLength(2);
    expect(skipped['no-sender']).toBe(1);
  });

  test('a header of 300 kB is read to its end', async () => {
    const to = Array.from({ length: 10_000 }, (_, number) => `person${String(number)}@crowd.example`).join(',\r\n ');
    const { messages } = await indexed(mbox([mail({ to, id: 'late@x', extra: ['X-Last: 1'] })]));
    expect(messages[0]?.messageId).toBe('late@x');
  });
});

describe('whose mailbox it is', () => {
  test('senders of sent mail come first', async () => {
    const sent = mail({ from: ME, to: PAT, extra: ['X-Gmail-Labels: Sent'] });
    const { messages } = await indexed(mbox([...THREAD, sent]));
    expect(guessOwnAddresses(messages)[0]?.email).toBe(ME);
  });

  test('without any mark the address that most mails have in common comes first', async () => {
    const { messages } = await indexed(mbox([...THREAD, STRANGER, NEWSLETTER]));
    expect(guessOwnAddresses(messages)[0]).toEqual({ email: ME, messages: 4 });
  });
});

describe('what an import would add', () => {
  test('clients the user wrote to; strangers, colleagues and newsletters are left out', async () => {
    const { messages } = await indexed(mbox([...THREAD, STRANGER, COLLEAGUE, NEWSLETTER]));
    const { threads, skipped } = planImport(messages, OWN, [], '1');
    expect(threads.map(({ client }) => client.email)).toEqual([PAT]);
    expect(skipped).toEqual({ automatic: 1, colleagues: 1, 'never-answered': 1, 'no-other-side': 0, known: 0 });
  });

  test('what was read on the mail page under another id is not added again', async () => {
    const { messages } = await indexed(mbox(THREAD));
    const known = messages.map(({ sentAt, sender }, index): KnownMessage => ({
      account: ME,
      threadId: 'f:1',
      messageId: `live-${String(index)}`,
      sender: sender.email === ME ? 'me' : sender.email,
      sentAt,
      engineVersion: '1',
    }));
    expect(planImport(messages, OWN, known, '1').skipped.known).toBe(1);
    expect(planImport(messages, OWN, known, '2').threads).toHaveLength(1);
  });
});

describe('an import from end to end', () => {
  test('adds the thread once, and nothing the second time', async () => {
    const store = testStore();
    const first = await importInto(store);
    expect(first.plan).toMatchObject({ threads: 1, messages: 2 });
    expect(await store.database.messages.count()).toBe(2);
    expect((await store.database.clients.toArray()).map(({ name }) => name)).toEqual([
      'Pat Amber (amber-foods.example)',
    ]);

    const second = await importInto(store);
    expect(second.plan).toMatchObject({ threads: 0, skipped: { known: 1 } });
    expect(await store.database.messages.count()).toBe(2);
  });
});

async function importInto(store: ReturnType<typeof testStore>): Promise<{ plan: PlanSummary }> {
  const answers: BackfillAnswer[] = [];
  let keeping = Promise.resolve();
  const backfill = startBackfill(
    (answer) => {
      answers.push(answer);
      if (answer.kind !== 'report') return;
      keeping = keeping
        .then(() => keepReport(store, answer.report, '2026-06-30T10:00'))
        .then(() => backfill.ask({ kind: 'next' }));
    },
    () => NOW,
  );
  await backfill.ask({ kind: 'index', files: [new File([mbox([...THREAD, STRANGER])], 'mail.mbox')] });
  await backfill.ask({ kind: 'plan', ownAddresses: [ME], known: await knownMessages(store) });
  await backfill.ask({ kind: 'run', languages: LANGUAGE_CODES });
  await keeping;
  expect(answers.at(-1)).toEqual({ kind: 'finished', unreadable: 0 });
  const planned = answers.find((answer) => answer.kind === 'planned');
  if (planned?.kind !== 'planned') throw new Error('not planned');
  return { plan: planned.summary };
}
