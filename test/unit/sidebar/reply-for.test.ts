import { describe, expect, it } from 'vitest';
import { openingReply, replyForStep } from '../../../components/sidebar/reply-for';
import { STEP_IDS } from '../../../utils/domain/plan';
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';

describe('what the draft begins with', () => {
  it('keeps working together, whatever was noticed', () => {
    for (const signal of WORD_SIGNAL_IDS) expect(openingReply([signal]).kind, signal).not.toBe('parting');
    expect(openingReply([]).kind).not.toBe('parting');
  });

  it('reminds of the payment when that is what was noticed most', () => {
    expect(openingReply(['late-payment', 'hostile-tone'])).toEqual({ kind: 'payment-reminder-1' });
  });
});

describe('the reply of a step', () => {
  it('is a parting for parting alone, with the reason that fits best', () => {
    const partings = STEP_IDS.filter((step) => replyForStep(step, [])?.kind === 'parting');
    expect(partings).toEqual(['part']);
    expect(replyForStep('part', ['late-payment'])).toEqual({ kind: 'parting', archetype: 'late-payer' });
    expect(replyForStep('part', [])).toEqual({ kind: 'parting', archetype: 'no-longer-a-fit' });
  });

  it('is none for what is not done by mail', () => {
    expect(replyForStep('step-back', ['delay'])).toBeNull();
  });
});
