import { describe, expect, it } from 'vitest';
import { muteFinding } from '../../../utils/store/mute-finding';
import { logEvent, writeAnswer } from '../../../utils/store/records';
import { saveReport } from '../../../utils/store/save-report';
import { withUserRecord } from '../../../utils/store/user-record';
import { finding, ME, NOW, report, saved, testStore } from './support';

const THREAD = { account: ME, threadId: 'thread-1' };
const LATE = finding('late-payment', 'next week, promised');

describe('what the panel learns of the user with an assessment', () => {
  it('is what they answered, what they did, and what they rejected in this thread', async () => {
    const store = testStore();
    const { clientId } = saved(await saveReport(store, report([{ id: 'a', findings: [LATE] }]), NOW));
    await logEvent(store, clientId, { kind: 'step-taken', step: 'step-back', at: NOW });
    await writeAnswer(store, clientId, 'kept-waiting', true, NOW);
    const mute = { ...THREAD, messageId: 'a', signal: LATE.signal, quote: LATE.quote, muted: true };

    const outcome = await withUserRecord(store, THREAD, await muteFinding(store, mute, NOW));

    expect(outcome).toMatchObject({
      kind: 'saved',
      record: {
        answers: { 'kept-waiting': true },
        events: [{ kind: 'step-taken', step: 'step-back' }],
        rejected: [{ messageId: 'a', signal: 'late-payment', start: 0, length: LATE.quote.length }],
      },
    });
  });

  it('leaves a refusal as it is', async () => {
    const refused = { kind: 'refused', reason: 'quota' } as const;
    expect(await withUserRecord(testStore(), THREAD, refused)).toBe(refused);
  });
});
