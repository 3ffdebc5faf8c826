import { describe, expect, it } from 'vitest';
import { muteFinding } from '../../../utils/store/mute-finding';
import { recallAnalyses } from '../../../utils/store/recall';
import { saveReport } from '../../../utils/store/save-report';
import { ACME, ME, NOW, dump, finding, report, saved, testStore } from './support';

const LATE = finding('late-payment', 'the cheque is on its way');
const THREAD = { account: ME, threadId: 'thread-1' };
const MUTE = { ...THREAD, messageId: 'a', signal: 'late-payment', quote: LATE.quote, muted: true } as const;

describe('saving a thread', () => {
  it('remembers what was analysed, so that nothing is analysed twice', async () => {
    const store = testStore();
    saved(
      await saveReport(
        store,
        report([
          { id: 'a', findings: [LATE] },
          { id: 'b', author: 'me' },
        ]),
        NOW,
      ),
    );
    const analyses = await recallAnalyses(store, THREAD);
    expect(analyses.map(({ messageId }) => messageId)).toEqual(['a', 'b']);
    expect(analyses[0]).toEqual({
      messageId: 'a',
      fingerprint: 'print-a',
      language: 'en',
      findings: [LATE],
      stateAfter: { open: [] },
    });
  });

  it('changes nothing when the same report comes again', async () => {
    const store = testStore();
    const thread = report([{ id: 'a', findings: [LATE] }]);
    await saveReport(store, thread, NOW);
    const once = await dump(store);
    await saveReport(store, thread, '2026-07-04T09:00');
    expect(await dump(store)).toEqual(once);
  });

  it('keeps one client when two tabs report at the same moment', async () => {
    const store = testStore();
    const threads = ['one', 'two', 'three'].map((threadId) => report([{ id: 'a' }], { threadId }));
    const outcomes = await Promise.all(threads.map((thread) => saveReport(store, thread, NOW)));
    expect(new Set(outcomes.map((outcome) => saved(outcome).clientId)).size).toBe(1);
    expect(await store.database.clients.count()).toBe(1);
  });

  it("replaces an older engine's findings, and never takes a newer one's back", async () => {
    const store = testStore();
    const delay = finding('delay', 'next week, I promise');
    await saveReport(store, report([{ id: 'a', findings: [LATE] }], { engineVersion: '1.9.0' }), NOW);
    await saveReport(store, report([{ id: 'a', findings: [delay] }], { engineVersion: '1.10.0' }), NOW);
    await saveReport(store, report([{ id: 'a', findings: [LATE] }], { engineVersion: '1.9.0' }), NOW);
    const [analysis] = await recallAnalyses(store, THREAD);
    expect(analysis?.findings).toEqual([delay]);
  });

  it('reads a message anew when its text or the state before it turned out otherwise', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a', findings: [LATE] }]), NOW);
    await saveReport(store, report([{ id: 'a', fingerprint: 'other' }]), NOW);
    expect((await recallAnalyses(store, THREAD))[0]).toMatchObject({ fingerprint: 'other', findings: [] });
  });

  it('never keeps more than 200 characters of a message', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a', findings: [finding('delay', 'x'.repeat(500))] }]), NOW);
    expect(JSON.stringify(await dump(store))).not.toContain('x'.repeat(201));
  });

  it('keeps a message without a readable date, and does not guess one', async () => {
    const store = testStore();
    const sketches = ['2026-02-30T10:00', 'yesterday', null].map((sentAt, index) => ({ id: String(index), sentAt }));
    saved(await saveReport(store, report(sketches), NOW));
    expect((await store.database.messages.toArray()).map(({ sentAt }) => sentAt)).toEqual([null, null, null]);
  });
});

describe('"Not this"', () => {
  it('takes the finding out of every view and every count, and gives it back', async () => {
    const store = testStore();
    const threat = finding('threat', 'you will hear from my lawyer');
    await saveReport(store, report([{ id: 'a', findings: [threat] }]), NOW);
    const mute = { ...MUTE, signal: 'threat', quote: threat.quote } as const;
    expect(saved(await muteFinding(store, mute, NOW)).assessment.patterns).toEqual([]);
    expect((await recallAnalyses(store, THREAD))[0]?.findings).toEqual([]);
    const restored = saved(await muteFinding(store, { ...mute, muted: false }, NOW));
    expect(restored.assessment).toMatchObject({ level: 'watch', reasons: [{ signal: 'threat', count: 1 }] });
    expect((await recallAnalyses(store, THREAD))[0]?.findings).toEqual([threat]);
  });

  it('holds when a newer engine finds the same passage with other edges', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a', findings: [finding('late-payment', LATE.quote, 10)] }]), NOW);
    await muteFinding(store, MUTE, NOW);
    const wider = finding('late-payment', `well, ${LATE.quote}`, 4);
    const elsewhere = finding('late-payment', 'accounting pays in March', 80);
    await saveReport(store, report([{ id: 'a', findings: [wider, elsewhere] }], { engineVersion: '2.0.0' }), NOW);
    expect((await recallAnalyses(store, THREAD))[0]?.findings).toEqual([elsewhere]);
  });

  it('leaves other signals and other messages alone', async () => {
    const store = testStore();
    const delay = finding('delay', LATE.quote);
    const sketches = [
      { id: 'a', findings: [LATE, delay] },
      { id: 'b', findings: [LATE] },
    ];
    await saveReport(store, report(sketches), NOW);
    await muteFinding(store, MUTE, NOW);
    expect((await recallAnalyses(store, THREAD)).map(({ findings }) => findings)).toEqual([[delay], [LATE]]);
  });

  it('says so when the thread is not remembered', async () => {
    expect(await muteFinding(testStore(), MUTE, NOW)).toEqual({ kind: 'not-a-client' });
  });
});

describe('promises of a thread', () => {
  const promised = (due: string, messageId = 'a') =>
    ({ about: 'payment', kind: 'promised', by: 'client', messageId, since: '2026-06-01', due, count: 1 }) as const;

  it('are kept with the thread, and with what the user said of them', async () => {
    const store = testStore();
    const thread = report([{ id: 'a', open: [promised('2026-06-05')] }]);
    const { assessment } = saved(await saveReport(store, thread, NOW));
    expect(assessment.promises).toMatchObject([{ about: 'payment', due: '2026-06-05', verdict: 'overdue' }]);
    await store.database.promises.toCollection().modify({ answer: 'kept' });
    const paid = { id: 'b', sentAt: '2026-06-09T08:00' };
    const again = report([{ id: 'a', open: [promised('2026-06-05')] }, paid]);
    expect(saved(await saveReport(store, again, NOW)).assessment.promises).toMatchObject([{ verdict: 'kept' }]);
  });

  it('does not take a client from a sender who is one already', async () => {
    const store = testStore();
    const first = saved(await saveReport(store, report([{ id: 'a' }]), NOW));
    const second = saved(await saveReport(store, report([{ id: 'b' }], { threadId: 'thread-2', client: ACME }), NOW));
    expect(second.clientId).toBe(first.clientId);
  });
});
