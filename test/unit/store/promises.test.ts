import { describe, expect, it } from 'vitest';
import type { Commitment, OpenItem } from '../../../utils/domain/finding';
import { recallAnalyses } from '../../../utils/store/recall';
import { answerPromise } from '../../../utils/store/records';
import { saveReport } from '../../../utils/store/save-report';
import { clientTimeline } from '../../../utils/store/timeline';
import { ME, NOW, report, saved, testStore } from './support';

const THREAD = { account: ME, threadId: 'thread-1' };
const MADE = '2026-06-01T11:00';

function promised(due: string | null, messageId = 'a'): OpenItem {
  return { about: 'payment', kind: 'promised', by: 'client', messageId, since: '2026-06-01', due, count: 1 };
}

function commitment(due: string, quote = 'you have it by Friday'): Commitment {
  return { messageId: 'a', about: 'payment', quote, due };
}

describe('promises of a thread', () => {
  it('are kept with the thread, and with what the user said of them', async () => {
    const store = testStore();
    const thread = report([{ id: 'a', sentAt: MADE, open: [promised('2026-06-05')] }]);
    const { assessment } = saved(await saveReport(store, thread, NOW));
    expect(assessment.promises).toMatchObject([{ about: 'payment', due: '2026-06-05', verdict: 'overdue' }]);
    await answerPromise(store, { ...THREAD, messageId: 'a', about: 'payment' }, 'kept');
    const paid = { id: 'b', sentAt: '2026-06-09T08:00' };
    const again = report([{ id: 'a', open: [promised('2026-06-05')] }, paid]);
    expect(saved(await saveReport(store, again, NOW)).assessment.promises).toMatchObject([{ verdict: 'kept' }]);
  });

  it('take their day and their words from what the client wrote', async () => {
    const store = testStore();
    const thread = report([{ id: 'a', sentAt: MADE, open: [promised(null)], commitments: [commitment('2026-06-05')] }]);
    const { clientId, assessment } = saved(await saveReport(store, thread, NOW));
    expect(assessment.promises).toMatchObject([{ due: '2026-06-05', verdict: 'overdue' }]);
    expect(await clientTimeline(store, clientId, NOW)).toMatchObject([
      { kind: 'promise', quote: 'you have it by Friday' },
    ]);
    expect((await recallAnalyses(store, THREAD)).analyses[0]?.commitments).toEqual([commitment('2026-06-05')]);
  });

  it.each([
    ['kept, when what was open is closed in time', '2026-06-04T09:00', [], 'kept'],
    ['late, when it is closed long after the day', '2026-06-15T09:00', [], 'late'],
    ['broken, when the user had to remind', '2026-06-08T09:00', [{ ...promised(null), count: 2 }], 'broken'],
    ['open to the user, when the day merely passed', '2026-06-08T09:00', [promised(null)], 'overdue'],
  ] as const)('are %s', async (_, sentAt, open, verdict) => {
    const store = testStore();
    const made = { id: 'a', sentAt: MADE, open: [promised(null)], commitments: [commitment('2026-06-05')] };
    const after = { id: 'b', author: 'me', sentAt, open } as const;
    const { assessment } = saved(await saveReport(store, report([made, after]), NOW));
    expect(assessment.promises).toMatchObject([{ verdict }]);
  });

  it('keep words and day when only later messages of the thread are reported', async () => {
    const store = testStore();
    const made = { id: 'a', sentAt: MADE, open: [promised(null)], commitments: [commitment('2026-06-05')] };
    const { clientId } = saved(await saveReport(store, report([made]), NOW));
    await saveReport(store, report([{ id: 'b', sentAt: '2026-06-03T10:00' }]), NOW);
    expect(await clientTimeline(store, clientId, NOW)).toMatchObject([
      { quote: 'you have it by Friday', promise: { verdict: 'kept', settledOn: '2026-06-03' } },
    ]);
  });

  it('that left nothing open ask the user, and accuse nobody', async () => {
    const store = testStore();
    const thread = report([
      { id: 'a', sentAt: MADE, commitments: [commitment('2026-06-05')] },
      { id: 'b', sentAt: '2026-06-09T10:00' },
    ]);
    expect(saved(await saveReport(store, thread, NOW)).assessment.promises).toMatchObject([{ verdict: 'overdue' }]);
  });

  it("go when a newer engine no longer reads them, and are never the user's own", async () => {
    const store = testStore();
    const mine = { id: 'm', author: 'me', commitments: [{ ...commitment('2026-06-05'), messageId: 'm' }] } as const;
    const made = { id: 'a', sentAt: MADE, commitments: [commitment('2026-06-05')] };
    const { clientId } = saved(await saveReport(store, report([made, mine]), NOW));
    expect(await store.database.promises.count()).toBe(1);
    await saveReport(store, report([{ id: 'a' }], { engineVersion: '2.0.0' }), NOW);
    expect(await clientTimeline(store, clientId, NOW)).toEqual([]);
  });
});
