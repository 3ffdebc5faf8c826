import { describe, expect, it } from 'vitest';
import { muteFinding } from '../../../utils/store/mute-finding';
import { recallAnalyses } from '../../../utils/store/recall';
import { saveReport } from '../../../utils/store/save-report';
import { clientTimeline } from '../../../utils/store/timeline';
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
    const { analyses } = await recallAnalyses(store, THREAD);
    expect(analyses.map(({ messageId }) => messageId)).toEqual(['a', 'b']);
    expect(analyses[0]).toEqual({
      messageId: 'a',
      fingerprint: 'print-a',
      language: 'en',
      findings: [LATE],
      stateAfter: { open: [] },
    });
  });

  it('gives back the whole state of the thread, or the next message would be read without what came before', async () => {
    const store = testStore();
    const state = { open: [], language: 'de', said: { by: 'client', concepts: [4, 9], acts: [2] } } as const;
    const thread = report([{ id: 'a' }]);
    const messages = thread.messages.map((message) => ({
      ...message,
      analysis: { ...message.analysis, stateAfter: state },
    }));
    await saveReport(store, { ...thread, messages }, NOW);
    expect((await recallAnalyses(store, THREAD)).analyses[0]?.stateAfter).toEqual(state);
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
    const [analysis] = (await recallAnalyses(store, THREAD)).analyses;
    expect(analysis?.findings).toEqual([delay]);
  });

  it('reads a message anew when its text or the state before it turned out otherwise', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a', findings: [LATE] }]), NOW);
    await saveReport(store, report([{ id: 'a', fingerprint: 'other' }]), NOW);
    expect((await recallAnalyses(store, THREAD)).analyses[0]).toMatchObject({ fingerprint: 'other', findings: [] });
  });

  it('never keeps more than 200 characters of a message', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a', findings: [finding('delay', 'x'.repeat(500))] }]), NOW);
    expect(JSON.stringify(await dump(store))).not.toContain('x'.repeat(201));
  });

  it('does not take a client from a sender who is one already', async () => {
    const store = testStore();
    const first = saved(await saveReport(store, report([{ id: 'a' }]), NOW));
    const second = saved(await saveReport(store, report([{ id: 'b' }], { threadId: 'thread-2', client: ACME }), NOW));
    expect(second.clientId).toBe(first.clientId);
  });

  it('takes 1970 and 2099 for broken clocks: the mail is undated, and nobody is the last client for ever', async () => {
    const store = testStore();
    const sketches = ['1970-01-01T00:00', '2099-01-01T00:00', '2026-07-01T09:00'].map((sentAt, index) => ({
      id: String(index),
      sentAt,
      findings: [LATE],
    }));
    const { assessment } = saved(await saveReport(store, report(sketches), NOW));
    const rows = await store.database.messages.toArray();
    expect(rows.map(({ sentAt }) => sentAt)).toEqual([null, null, '2026-07-01T09:00']);
    expect(await store.database.threads.toArray()).toMatchObject([{ lastOn: '2026-07-01' }]);
    expect(assessment.patterns).toMatchObject([{ count: 3, first: '2026-07-01', established: false }]);
  });

  it('keeps a message without a readable date, and does not guess one', async () => {
    const store = testStore();
    const sketches = ['2026-02-30T10:00', 'yesterday', null].map((sentAt, index) => ({ id: String(index), sentAt }));
    saved(await saveReport(store, report(sketches), NOW));
    expect((await store.database.messages.toArray()).map(({ sentAt }) => sentAt)).toEqual([null, null, null]);
  });
});

describe('"Not this"', () => {
  it('takes the finding out of every count, keeps it to be taken back, and gives it back', async () => {
    const store = testStore();
    const threat = finding('threat', 'you will hear from my lawyer');
    await saveReport(store, report([{ id: 'a', findings: [threat] }]), NOW);
    const mute = { ...MUTE, signal: 'threat', quote: threat.quote } as const;
    expect(saved(await muteFinding(store, mute, NOW)).assessment.patterns).toEqual([]);
    expect(await recallAnalyses(store, THREAD)).toMatchObject({
      analyses: [{ findings: [threat] }],
      rejected: [{ messageId: 'a', signal: 'threat', start: 0, length: threat.quote.length }],
    });
    const restored = saved(await muteFinding(store, { ...mute, muted: false }, NOW));
    expect(restored.assessment).toMatchObject({ level: 'watch', reasons: [{ signal: 'threat', count: 1 }] });
    expect((await recallAnalyses(store, THREAD)).rejected).toEqual([]);
  });

  it('holds when a newer engine finds the same passage with other edges', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a', findings: [finding('late-payment', LATE.quote, 10)] }]), NOW);
    await muteFinding(store, MUTE, NOW);
    const wider = finding('late-payment', `well, ${LATE.quote}`, 4);
    const elsewhere = finding('late-payment', 'accounting pays in March', 80);
    const again = report([{ id: 'a', findings: [wider, elsewhere] }], { engineVersion: '2.0.0' });
    const { clientId, assessment } = saved(await saveReport(store, again, NOW));
    expect(assessment.patterns).toMatchObject([{ signal: 'late-payment', count: 1 }]);
    const timeline = await clientTimeline(store, clientId, NOW);
    expect(timeline).toMatchObject([
      { finding: { quote: wider.quote }, muted: true },
      { finding: { quote: elsewhere.quote }, muted: false },
    ]);
  });

  it('leaves other signals and other messages alone', async () => {
    const store = testStore();
    const delay = finding('delay', LATE.quote);
    const sketches = [
      { id: 'a', findings: [LATE, delay] },
      { id: 'b', findings: [LATE] },
    ];
    await saveReport(store, report(sketches), NOW);
    const { assessment } = saved(await muteFinding(store, MUTE, NOW));
    expect(assessment.patterns).toMatchObject([
      { signal: 'delay', count: 1 },
      { signal: 'late-payment', count: 1 },
    ]);
  });

  it('says so when the thread is not remembered', async () => {
    expect(await muteFinding(testStore(), MUTE, NOW)).toEqual({ kind: 'not-a-client' });
  });
});
