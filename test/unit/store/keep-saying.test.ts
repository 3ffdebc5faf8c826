import { describe, expect, it } from 'vitest';
import type { Saying } from '../../../utils/domain/saying';
import { keepSaying } from '../../../utils/store/keep-saying';
import { saveReport } from '../../../utils/store/save-report';
import { withUserRecord } from '../../../utils/store/user-record';
import { ME, NOW, report, saved, testStore } from './support';

const THREAD = { account: ME, threadId: 'thread-1' };
const STEP: Saying = {
  kind: 'step',
  event: { kind: 'step-taken', step: 'reset-talk', at: NOW },
  taken: true,
};
const PLAN = {
  kind: 'plan',
  written: {
    plan: {
      reason: 'late-payer',
      stage: 'cooling-off',
      decidedAt: NOW,
      coolUntil: '2026-07-03T10:00',
      cooledOffEarly: false,
      endsOn: null,
      done: ['contract'],
    },
    fields: { 'fact.prepaid': 'the June newsletter' },
  },
} as const;

async function storeWithClient() {
  const store = testStore();
  await saveReport(store, report([{ id: 'a' }]), NOW);
  const say = (saying: Saying) => keepSaying(store, { ...THREAD, saying }, NOW);
  const record = async () =>
    saved(await withUserRecord(store, THREAD, await saveReport(store, report([{ id: 'a' }]), NOW))).record!;
  return { say, record };
}

describe('what the user says about a client', () => {
  it('is a step that is compared before and after, and can be taken back', async () => {
    const { say, record } = await storeWithClient();
    expect(saved(await say(STEP)).assessment.repairs.map(({ step }) => step)).toEqual(['reset-talk']);
    expect(saved(await say({ ...STEP, taken: false })).assessment.repairs).toEqual([]);
    expect((await record()).events).toEqual([]);
  });

  it('is an answer, or that there is none any more', async () => {
    const { say, record } = await storeWithClient();
    await say({ kind: 'answer', question: 'reply-window', value: 2 });
    expect((await record()).answers).toEqual({ 'reply-window': 2 });
    await say({ kind: 'answer', question: 'reply-window', value: null });
    expect((await record()).answers).toEqual({});
  });

  it('is a plan that is found again with its words, and can be called off', async () => {
    const { say, record } = await storeWithClient();
    await say(PLAN);
    expect((await record()).plan).toEqual(PLAN.written);
    await say({ kind: 'plan', written: null });
    expect((await record()).plan).toBeNull();
  });

  it('is kept of no thread that is not a client’s', async () => {
    const { say } = await storeWithClient();
    expect(await keepSaying(testStore(), { ...THREAD, threadId: 'other', saying: STEP }, NOW)).toEqual({
      kind: 'not-a-client',
    });
    expect((await say(STEP)).kind).toBe('saved');
  });
});
