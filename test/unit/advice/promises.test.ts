import { describe, expect, it } from 'vitest';
import { judgePromise, promisesOf } from '../../../utils/advice/promises';
import type { MessageFact } from '../../../utils/domain/facts';
import { mail, mine, open } from './support';

const DUE = '2026-01-09';
const promise = open({ due: DUE });
const made = mail('2026-01-05T10:00', { messageId: 'made', open: [promise] });
const verdicts = (messages: readonly MessageFact[], today = '2026-02-01') =>
  promisesOf(messages).map((one) => judgePromise(one, today));

describe('a promise of the client', () => {
  it.each([
    ['open until its day is over', [made], '2026-01-09', ['open']],
    ['a question, no accusation, when the day merely passed', [made], '2026-01-10', ['overdue']],
    ['kept when settled on its last day', [made, mail('2026-01-09T23:00')], '2026-02-01', ['kept']],
    ['late when settled a day after', [made, mail('2026-01-10T08:00')], '2026-02-01', ['late']],
  ])('is %s', (_, messages, today, expected) => {
    expect(verdicts(messages, today)).toEqual(expected);
  });

  it('is broken once the user has to remind after the day', () => {
    const reminder = mine('2026-01-12T10:00', {
      messageId: 'reminder',
      open: [promise, open({ kind: 'asked', by: 'me', messageId: 'reminder', due: null })],
    });
    expect(verdicts([made, reminder])).toEqual(['broken']);
    expect(verdicts([made, mine('2026-01-12T10:00', { open: [{ ...promise, count: 2 }] })])).toEqual(['broken']);
  });

  it('is not broken by mail of the user about something else, or by a reminder before the day', () => {
    const other = mine('2026-01-12T10:00', { open: [promise, open({ about: 'feedback', kind: 'asked', by: 'me' })] });
    expect(verdicts([made, other])).toEqual(['overdue']);
    expect(verdicts([made, mine('2026-01-07T10:00', { open: [{ ...promise, count: 2 }] })])).toEqual(['overdue']);
  });

  it('is kept when the user confirms it a few days after its day, and late when much later', () => {
    expect(verdicts([made, mine('2026-01-12T10:00')])).toEqual(['kept']);
    expect(verdicts([made, mine('2026-01-19T10:00')])).toEqual(['late']);
  });

  it('is moved by a new day named in time, and broken by one named too late', () => {
    const next = open({ due: '2026-01-16' });
    expect(verdicts([made, mail('2026-01-08T10:00', { open: [next] })], '2026-01-10')).toEqual(['moved', 'open']);
    expect(verdicts([made, mail('2026-01-12T10:00', { open: [next] })], '2026-01-13')).toEqual(['broken', 'open']);
  });

  it('is as the user says, whatever the thread shows', () => {
    const [one] = promisesOf([made, mail('2026-01-20T10:00')]);
    expect(judgePromise({ ...one!, answer: 'kept' }, '2026-02-01')).toBe('kept');
  });

  it('is not read from what the user promised, or what was promised without a day', () => {
    expect(verdicts([mine('2026-01-05T10:00', { open: [open({ by: 'me' }), open({ due: null })] })])).toEqual([]);
  });

  it('is not mixed up with a promise of another thread', () => {
    const elsewhere = mail('2026-01-06T10:00', { threadId: 'other', open: [] });
    expect(verdicts([made, elsewhere], '2026-01-07')).toEqual(['open']);
  });
});
