import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../utils/advice/assess';
import { isEstablished } from '../../../utils/advice/patterns';
import { trendOf } from '../../../utils/advice/trend';
import { WEIGHTS } from '../../../utils/advice/weights';
import { LEVELS } from '../../../utils/domain/client';
import type { FindingFact, MessageFact } from '../../../utils/domain/facts';
import { addDays } from '../../../utils/domain/local-time';
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';
import { facts, found, mail, mine, NOW, START } from './support';

const MONTHS = Array.from({ length: 20 }, (_, week) => mail(`${addDays(START, week * 7)}T10:00`));
const day = (week: number): string => addDays(START, week * 7);
const levelOf = (findings: readonly FindingFact[], messages: readonly MessageFact[] = MONTHS) =>
  assess(facts({ messages, findings }), NOW).level;

describe('a pattern', () => {
  it.each([
    ['three findings on two days', ['2026-03-01', '2026-03-01', '2026-03-09'], true],
    ['three findings on one day', ['2026-03-01', '2026-03-01', '2026-03-01'], false],
    ['two findings', ['2026-03-01', '2026-03-09'], false],
    ['three findings over half a year', ['2026-01-01', '2026-04-01', '2026-07-01'], false],
    ['the 90th day', ['2026-01-01', '2026-01-02', '2026-03-31'], true],
    ['the 91st day', ['2026-01-01', '2026-01-02', '2026-04-01'], false],
  ])('%s: %s → %s', (_, days, established) => {
    expect(
      isEstablished(
        'late-payment',
        days.map((at) => found('late-payment', at)),
      ),
    ).toBe(established);
  });

  it('counts several passages of one message once', () => {
    const passages = [1, 2, 3].map(() => found('delay', '2026-03-01', { message: 'one' }));
    expect(isEstablished('delay', [...passages, found('delay', '2026-03-05')])).toBe(false);
  });

  it.each(['hostile-tone', 'unethical-request', 'threat'] as const)('holds at once for %s', (signal) => {
    expect(isEstablished(signal, [found(signal, '2026-03-01')])).toBe(true);
  });
});

describe('the level', () => {
  it('is not given on too little mail', () => {
    expect(levelOf([], [mail('2026-06-01T10:00'), mine('2026-06-01T12:00'), mail('2026-06-02T10:00')])).toBe(
      'too-little-mail',
    );
  });

  it('is fine for a client with a late payment and a moved date among months of good mail', () => {
    expect(levelOf([found('late-payment', day(3)), found('delay', day(12)), found('delay', day(13))])).toBe('fine');
  });

  it('is watch when three different things went wrong on different days', () => {
    expect(levelOf([found('late-payment', day(3)), found('delay', day(12)), found('no-show', day(13))])).toBe('watch');
  });

  it('is never more than watch for one harsh word', () => {
    expect(levelOf([found('hostile-tone', day(10))])).toBe('watch');
    expect(levelOf([found('threat', day(10))])).toBe('watch');
  });

  it('is strained when payments and dates both fail again and again', () => {
    const both = [12, 13, 15].flatMap((week) => [found('late-payment', day(week)), found('delay', day(week))]);
    expect(levelOf(both)).toBe('strained');
  });

  it('is to consider parting when much goes wrong over weeks, never after one bad week', () => {
    const signals = ['late-payment', 'delay', 'scope-dispute', 'price-pressure'] as const;
    const over = (days: readonly string[]) => days.flatMap((at) => signals.map((signal) => found(signal, at)));
    expect(levelOf(over([day(12), day(14), day(16)]))).toBe('consider-parting');
    expect(levelOf(over([day(16), addDays(day(16), 1), addDays(day(16), 2)]))).toBe('strained');
  });

  it('never says more than watch on dates alone', () => {
    const messages = [
      ...Array.from({ length: 16 }, (_, index) =>
        mail(`${addDays('2026-05-01', index)}T${index % 2 ? '23:30' : '03:00'}`),
      ),
      ...['2026-05-20', '2026-05-21', '2026-05-22'].flatMap((at) =>
        ['22:00', '22:05', '22:09'].map((t) => mail(`${at}T${t}`)),
      ),
    ];
    const assessment = assess(facts({ messages }), NOW);
    expect(assessment.observations.length).toBeGreaterThan(1);
    expect(assessment.level).toBe('watch');
  });

  it('names the facts that carry it, the heaviest first', () => {
    const late = [12, 13, 14].map((week) => found('late-payment', day(week)));
    const delays = [10, 11, 12].map((week) => found('delay', day(week)));
    expect(assess(facts({ messages: MONTHS, findings: [...delays, ...late] }), NOW).reasons).toEqual([
      { signal: 'late-payment', count: 3, since: day(12) },
      { signal: 'delay', count: 3, since: day(10) },
    ]);
  });

  it('stays as it was when the client falls quiet, and forgives what is long past', () => {
    const old = [0, 1, 2].map((week) => found('late-payment', day(week)));
    expect(levelOf(old)).toBe('watch');
    const nextYear = [...MONTHS, mail('2027-01-15T10:00')];
    expect(assess(facts({ messages: nextYear, findings: old }), '2027-02-01T10:00').level).toBe('fine');
  });

  it('weighs every tone no more than any fact', () => {
    const weights = Object.values(WEIGHTS).filter(({ weight }) => weight > 0);
    const of = (ground: string) => weights.filter((entry) => entry.ground === ground).map(({ weight }) => weight);
    expect(Math.max(...of('tone'))).toBeLessThanOrEqual(Math.min(...of('fact')));
  });
});

describe('for any history', () => {
  const anyDay = fc.integer({ min: 0, max: 250 }).map((days) => addDays(START, days));
  const anyMessage = fc
    .record({
      sentAt: fc.option(
        fc
          .tuple(anyDay, fc.integer({ min: 0, max: 23 }))
          .map(([at, hour]) => `${at}T${String(hour).padStart(2, '0')}:30`),
      ),
      author: fc.constantFrom('me' as const, 'client' as const, 'other' as const),
      threadId: fc.constantFrom('one', 'two'),
      asksAnswer: fc.boolean(),
    })
    .map(({ sentAt, ...other }) => mail(sentAt, other));
  // A message has one date, or none.
  const dateOf = (message: number) => (message % 7 === 0 ? null : addDays(START, message * 5));
  const anyFinding = fc
    .tuple(fc.constantFrom(...WORD_SIGNAL_IDS), fc.integer({ min: 0, max: 40 }))
    .map(([signal, message]) => found(signal, dateOf(message), { message: `message-${message}` }));
  const messages = fc.array(anyMessage, { maxLength: 40 });
  const findings = fc.array(anyFinding, { maxLength: 60 });

  it('more findings never lower the level', () => {
    fc.assert(
      fc.property(messages, findings, findings, (written, some, more) => {
        const before = LEVELS.indexOf(levelOf(some, written));
        expect(LEVELS.indexOf(levelOf([...some, ...more], written))).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of arrival does not matter', () => {
    const shuffled = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });
    const twice = fc
      .tuple(messages, findings)
      .chain(([written, all]) => fc.tuple(fc.constant({ written, all }), shuffled(written), shuffled(all)));
    fc.assert(
      fc.property(twice, ([{ written, all }, otherWritten, otherAll]) => {
        const one = assess(facts({ messages: written, findings: all }), NOW);
        expect(assess(facts({ messages: otherWritten, findings: otherAll }), NOW)).toEqual(one);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a trend', () => {
  const weekly = Array.from({ length: 26 }, (_, week) => addDays(START, week * 7));
  const today = addDays(START, 180);

  it.each([
    ['rising', [80, 100, 120, 140, 160, 170], 'rising'],
    ['falling', [5, 10, 20, 40, 60, 70, 100], 'falling'],
    ['steady', [5, 40, 80, 100, 130, 170], 'steady'],
    ['steady, with too few', [150, 160, 170], 'steady'],
  ] as const)('is %s', (_, days, trend) => {
    expect(
      trendOf(
        days.map((at) => addDays(START, at)),
        weekly,
        today,
      ),
    ).toBe(trend);
  });

  it('is steady when more findings only come with more mail', () => {
    const busy = [...weekly.slice(0, 10), ...Array.from({ length: 40 }, (_, index) => addDays(START, 100 + 2 * index))];
    expect(
      trendOf(
        [20, 60, 100, 120, 130, 140, 150, 160].map((at) => addDays(START, at)),
        busy,
        today,
      ),
    ).toBe('steady');
  });
});
