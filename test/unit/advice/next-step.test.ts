import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../utils/advice/next-step';
import { coolingOff, goOn, newPlan } from '../../../utils/advice/plan/cooling-off';
import { endDateChoices } from '../../../utils/advice/plan/end-date';
import { dueReminders, nextReminderAt } from '../../../utils/advice/plan/reminders';
import { isOnFastLane } from '../../../utils/advice/plan/fast-lane';
import { moneyAdvice } from '../../../utils/advice/plan/open-money';
import { LEVELS } from '../../../utils/domain/client';
import type { StepId } from '../../../utils/domain/plan';
import { assessment, pattern } from './support';

const TODAY = '2026-06-30';
const took = (step: StepId, at = '2026-03-01T10:00') => ({ kind: 'step-taken', step, at }) as const;
const noChange = {
  step: 'reset-talk',
  on: '2026-03-01',
  before: { withFinding: 3, all: 8 },
  after: { withFinding: 3, all: 8 },
  verdict: 'no-change',
} as const;

describe('the next step', () => {
  it('is nothing for a client with whom all is fine', () => {
    expect(nextStep(assessment(), {}, [], TODAY)).toEqual({ step: null, reason: 'nothing-needed', others: ['part'] });
  });

  it.each([
    ['a breath first', assessment({ level: 'watch' }), {}, [], 'step-back', 'first-look'],
    ['then a talk', assessment({ level: 'watch' }), {}, [took('step-back')], 'reset-talk', 'pattern-remains'],
    ['a talk when strained', assessment({ level: 'strained' }), {}, [], 'reset-talk', 'strained'],
    ['a talk even before parting', assessment({ level: 'consider-parting' }), {}, [], 'reset-talk', 'strained'],
    [
      'parting when a repair changed nothing',
      assessment({ level: 'strained', repairs: [noChange] }),
      {},
      [took('reset-talk')],
      'part',
      'repair-had-no-effect',
    ],
    [
      'a rate that pays',
      assessment(),
      { 'hourly-rate': 20, 'hourly-rate-needed': 60 },
      [],
      'renegotiate',
      'not-worth-it',
    ],
    [
      'parting when the rate still does not pay',
      assessment(),
      { 'hourly-rate': 20, 'hourly-rate-needed': 60 },
      [took('renegotiate')],
      'part',
      'still-not-worth-it',
    ],
    [
      'new terms near the end',
      assessment({ level: 'watch' }),
      { 'contract-end': '2026-07-20' },
      [],
      'renew-terms',
      'contract-ends-soon',
    ],
    [
      'another rhythm for slow answers',
      assessment({ level: 'watch', patterns: [pattern('slow-replies')] }),
      {},
      [],
      'change-rhythm',
      'answers-slow',
    ],
    [
      'a word on the agreed window',
      assessment({ level: 'watch', patterns: [pattern('silence')] }),
      { 'reply-window': 2 },
      [],
      'agree-reply-window',
      'agreed-window-missed',
    ],
    ['parting after confirmed abuse', assessment(), { 'abused-by-phone': true }, [], 'part', 'abuse-confirmed'],
  ] as const)('is %s', (_, current, answers, log, step, reason) => {
    expect(nextStep(current, answers, log, TODAY)).toMatchObject({ step, reason });
  });

  it('gives a step just taken time', () => {
    const log = [took('step-back', '2026-01-01T10:00'), took('reset-talk', '2026-06-20T10:00')];
    expect(nextStep(assessment({ level: 'watch' }), {}, log, TODAY)).toMatchObject({
      step: null,
      reason: 'give-it-time',
    });
  });

  it.each(LEVELS)('never hides the way out at %s', (level) => {
    const { step, others } = nextStep(assessment({ level }), {}, [], TODAY);
    expect([step, ...others]).toContain('part');
  });
});

describe('cooling off', () => {
  const decided = newPlan('late-payer', false, '2026-06-27T15:30');

  it('lasts three days to the minute', () => {
    expect(coolingOff(decided, '2026-06-30T15:29')).toEqual({ kind: 'waiting', until: '2026-06-30T15:30' });
    expect(coolingOff(decided, '2026-06-30T15:30')).toEqual({ kind: 'over' });
  });

  it('ends with one click, and is skipped after abuse', () => {
    const early = goOn(decided, '2026-06-27T15:31');
    expect(early.stage).toBe('preparing');
    expect(coolingOff(early, '2026-06-27T15:31')).toEqual({ kind: 'skipped', because: 'user' });
    const abused = newPlan('jerk', true, '2026-06-27T15:30');
    expect(abused.stage).toBe('preparing');
    expect(coolingOff(abused, '2026-06-27T15:31')).toEqual({ kind: 'skipped', because: 'fast-lane' });
  });

  it('when it was waited for, nothing was skipped', () => {
    const after = goOn(decided, '2026-07-01T09:00');
    expect(after).toMatchObject({ stage: 'preparing', cooledOffEarly: false });
  });
});

describe('reminders of plans', () => {
  const decided = newPlan('late-payer', false, '2026-06-27T15:30');
  const told = { ...decided, stage: 'told', endsOn: '2026-07-31' } as const;
  const plans = new Map([
    ['a', decided],
    ['b', told],
    ['c', { ...decided, stage: 'preparing' } as const],
  ]);

  it('come when the wait is over and on the last day, and stay until they are answered', () => {
    expect(dueReminders(plans, '2026-06-30T15:29')).toEqual([]);
    expect(dueReminders(plans, '2026-07-05T08:00')).toEqual([
      { clientId: 'a', kind: 'cooled-off', at: '2026-06-30T15:30' },
    ]);
    expect(dueReminders(plans, '2026-07-31T09:00').map(({ kind }) => kind)).toEqual(['cooled-off', 'last-day']);
  });

  it('are announced one after the other', () => {
    expect(nextReminderAt(plans, '2026-06-28T10:00')).toBe('2026-06-30T15:30');
    expect(nextReminderAt(plans, '2026-06-30T15:30')).toBe('2026-07-31T09:00');
    expect(nextReminderAt(plans, '2026-08-01T10:00')).toBeNull();
  });
});

describe('the fast lane', () => {
  it('opens for abuse found twice or confirmed, not for one finding', () => {
    expect(isOnFastLane([pattern('hostile-tone', { count: 2 })], {})).toBe(true);
    expect(isOnFastLane([], { 'request-was-unethical': true })).toBe(true);
    expect(isOnFastLane([pattern('hostile-tone', { count: 1 }), pattern('late-payment', { count: 9 })], {})).toBe(
      false,
    );
  });
});

describe('open money', () => {
  it.each([
    [{}, 'ask'],
    [{ 'money-open': 0 }, 'tell-now'],
    [{ 'money-open': 900, 'payment-feared': true }, 'wait-until-paid'],
    [{ 'money-open': 900, 'payment-feared': false }, 'tell-now'],
    [{ 'money-open': 900 }, 'show-both'],
  ] as const)('%o: %s', (answers, advice) => {
    expect(moneyAdvice(answers, [pattern('late-payment')]).advice).toBe(advice);
  });
});

describe('the end date', () => {
  const known = { today: TODAY, noticeDays: null, contractEnd: null, mainDeliverable: null, onFastLane: false };

  it('is thirty days on, or what the contract asks for', () => {
    expect(endDateChoices(known)).toEqual([{ preset: 'thirty-days', endsOn: '2026-07-30', beforeNotice: false }]);
    expect(endDateChoices({ ...known, noticeDays: 60 })[0]?.endsOn).toBe('2026-08-29');
  });

  it("is the contract's end when that is near", () => {
    const presets = endDateChoices({ ...known, contractEnd: '2026-07-15', mainDeliverable: '2026-08-01' });
    expect(presets.map(({ preset }) => preset)).toEqual(['contract-end', 'thirty-days', 'main-deliverable']);
  });

  it('says when a day is before the notice, and offers no day that has passed', () => {
    const choices = endDateChoices({
      ...known,
      noticeDays: 30,
      mainDeliverable: '2026-07-10',
      contractEnd: '2026-06-01',
    });
    expect(choices.map(({ preset, beforeNotice }) => [preset, beforeNotice])).toEqual([
      ['thirty-days', false],
      ['main-deliverable', true],
    ]);
  });

  it('is as early as the contract allows after abuse', () => {
    expect(endDateChoices({ ...known, noticeDays: 7, onFastLane: true })[0]).toEqual({
      preset: 'earliest',
      endsOn: '2026-07-07',
      beforeNotice: false,
    });
  });
});
