import { describe, expect, it } from 'vitest';
import {
  countingSignals,
  EMPTY_RECORD,
  isUnread,
  noticedSignals,
  noticedSince,
  quoteCount,
  withRejection,
} from '../../../components/sidebar/panel-state';
import type { ClientPanel } from '../../../components/sidebar/panel-state';
import type { Finding, MessageAnalysis } from '../../../utils/domain/finding';
import type { ThreadReading } from '../../../utils/domain/reading';

function finding(signal: Finding['signal'], quote: string): Finding {
  return { signal, quote, start: 0, confidence: 0.9, why: 'test', author: 'client' };
}

function analysis(messageId: string, findings: readonly Finding[]): MessageAnalysis {
  return { messageId, fingerprint: messageId, language: 'en', findings, stateAfter: { open: [] } };
}

function reading(dates: readonly (string | null)[]): ThreadReading {
  return {
    kind: 'thread',
    client: 'gmail',
    account: 'me@studio.example',
    accountIndex: '0',
    subject: '',
    threadId: 't',
    hiddenCount: 0,
    compose: null,
    messages: dates.map((date, index) => ({
      id: `m${String(index)}`,
      state: 'expanded',
      sender: { name: 'Ann', email: 'ann@client.example' },
      recipients: [],
      recipientsPartial: false,
      dateText: '',
      date,
      body: '',
      clipped: false,
    })),
  };
}

describe('what was noticed in a thread', () => {
  const panel = {
    record: EMPTY_RECORD,
    reading: reading(['2026-03-05T10:00', '2026-03-02T10:00', null]),
    analyses: [
      analysis('m0', [finding('delay', 'next week')]),
      analysis('m1', [finding('late-payment', 'it is on its way'), finding('delay', 'still have not')]),
      analysis('m2', [finding('delay', 'soon')]),
      analysis('gone', [finding('threat', 'never shown: the message is not in this thread')]),
    ],
  };

  it('is grouped by signal, the one with most quotes first', () => {
    expect(noticedSignals(panel).map(({ signal, evidence }) => [signal, evidence.length])).toEqual([
      ['delay', 3],
      ['late-payment', 1],
    ]);
  });

  it('dates from the earliest dated quote', () => {
    expect(noticedSince(noticedSignals(panel))).toBe('2026-03-02T10:00');
  });

  it('has no date when nothing is dated', () => {
    const undated = {
      record: EMPTY_RECORD,
      reading: reading([null]),
      analyses: [analysis('m0', [finding('delay', 'soon')])],
    };
    expect(noticedSince(noticedSignals(undated))).toBeNull();
  });

  it('counts and dates no quote that the user set aside, and leaves the order as it was', () => {
    const whole: ClientPanel = {
      ...panel,
      kind: 'client',
      client: { name: 'Ann', email: 'ann@client.example' },
      clientId: null,
      assessment: null,
      refusal: null,
    };
    const [delay] = noticedSignals(whole);
    const without = delay!.evidence.reduce((current, evidence) => withRejection(current, evidence, true), whole);
    expect(quoteCount(noticedSignals(without))).toBe(1);
    expect(noticedSignals(without).map(({ signal }) => signal)).toEqual(['delay', 'late-payment']);
    expect(countingSignals(without)).toEqual(['late-payment']);
    const back = withRejection(without, delay!.evidence[0]!, false);
    expect(quoteCount(noticedSignals(back))).toBe(2);
  });
});

describe('a signal switched off for this client', () => {
  const panel = {
    record: { ...EMPTY_RECORD, silenced: [{ signal: 'delay', everywhere: false }] as const },
    reading: reading([null]),
    analyses: [analysis('m0', [finding('delay', 'next week'), finding('threat', 'you will hear from us')])],
  };

  it('is not shown, and the others are', () => {
    expect(noticedSignals(panel).map(({ signal }) => signal)).toEqual(['threat']);
  });
});

describe('a thread in a language that is not read', () => {
  const client = { name: 'Ann', email: 'ann@client.example' };
  const unread = { ...analysis('m0', []), language: null };

  it('is said to be unread, not to be fine', () => {
    expect(isUnread({ client, reading: reading([null]), analyses: [unread] })).toBe(true);
  });

  it('counts as read when one of their messages was', () => {
    expect(isUnread({ client, reading: reading([null, null]), analyses: [unread, analysis('m1', [])] })).toBe(false);
  });

  it('is not claimed where nothing of theirs was open', () => {
    expect(isUnread({ client, reading: reading([null]), analyses: [] })).toBe(false);
  });
});
