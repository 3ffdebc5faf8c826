import { describe, expect, it } from 'vitest';
import { observe } from '../../../utils/advice/dates/catalog';
import { bursts } from '../../../utils/advice/dates/bursts';
import { isOffHours, offHours } from '../../../utils/advice/dates/off-hours';
import { silence } from '../../../utils/advice/dates/silence';
import { slowReplies } from '../../../utils/advice/dates/slow-replies';
import { stagnation } from '../../../utils/advice/dates/stagnation';
import { addDays } from '../../../utils/domain/local-time';
import { DEFAULT_WORK_WEEK } from '../../../utils/domain/work-week';
import { exchanges, facts, found, mail, mine, NOW, START } from './support';

const QUICK = ['0 11:00', '0 11:00', '0 12:00', '0 11:00'];
const SLOW = ['3 16:00', '3 10:00', '4 12:00', '3 11:00'];

describe('slow-replies', () => {
  it('holds when answers took hours and now take days', () => {
    const observation = slowReplies(facts({ messages: exchanges(START, [...QUICK, ...SLOW]) }));
    expect(observation).toMatchObject({ count: 4, outOf: 4, usual: 120, unit: 'working-minutes' });
    expect(observation?.now).toBeGreaterThan(2 * 480);
  });

  it.each([
    ['a client who was always slow', [...SLOW, ...SLOW]],
    ['a client who got slower by an hour', [...QUICK, '0 13:00', '0 14:00', '0 13:00', '0 14:00']],
    ['too little mail', [...QUICK, '3 16:00', '3 10:00']],
    ['one slow answer among quick ones', [...QUICK, '4 16:00', '0 10:00', '0 10:00', '0 11:00']],
  ])('says nothing about %s', (_, answers) => {
    expect(slowReplies(facts({ messages: exchanges(START, answers) }))).toBeNull();
  });

  it('counts working hours only: Friday evening to Monday morning is no wait', () => {
    const weekend = [4, 5, 6, 7].flatMap((week) => {
      const friday = addDays(START, week * 7 + 4);
      return [mine(`${friday}T16:45`), mail(`${addDays(friday, 3)}T09:30`)];
    });
    expect(slowReplies(facts({ messages: [...exchanges(START, QUICK), ...weekend] }))).toBeNull();
  });

  it("leaves out the user's own holidays and an announced absence", () => {
    const messages = exchanges(START, [...QUICK, ...SLOW]);
    const daysOff = Array.from({ length: 28 }, (_, day) => addDays(START, 28 + day)).filter(
      (day) => new Date(day).getUTCDay() !== 1,
    );
    expect(slowReplies(facts({ messages, workWeek: { ...DEFAULT_WORK_WEEK, daysOff } }))).toBeNull();
    expect(slowReplies(facts({ messages, answers: { 'away-until': addDays(START, 30) } }))).toBeNull();
  });

  it('starts no clock on a message that asks nothing', () => {
    const thanks = SLOW.flatMap((_, week) => {
      const monday = addDays(START, (week + 4) * 7);
      return [mine(`${monday}T09:00`, { asksAnswer: false }), mail(`${addDays(monday, 4)}T10:00`)];
    });
    expect(slowReplies(facts({ messages: [...exchanges(START, QUICK), ...thanks] }))).toBeNull();
  });

  it('holds against the window the two agreed, also for a client who was always slow', () => {
    const messages = exchanges(START, [...SLOW, ...SLOW]);
    expect(slowReplies(facts({ messages, answers: { 'reply-window': 2 } }))).toMatchObject({ count: 4 });
    expect(slowReplies(facts({ messages, answers: { 'reply-window': 5 } }))).toBeNull();
  });
});

describe('silence', () => {
  const before = exchanges('2026-05-04', QUICK);
  const chasing = [mine('2026-06-15T10:00'), mine('2026-06-19T10:00')];

  it('holds when two mails went unanswered far beyond what is normal for this client', () => {
    expect(silence(facts({ messages: [...before, ...chasing] }), NOW)).toMatchObject({
      count: 2,
      days: 2,
      since: '2026-06-15',
      usual: 180,
    });
  });

  it.each([
    ['one unanswered mail', [mine('2026-06-15T10:00')]],
    ['two mails within minutes', [mine('2026-06-15T10:00'), mine('2026-06-15T10:04')]],
    ['a wait of two days', [mine('2026-06-25T16:00'), mine('2026-06-26T10:00')]],
    ['mails that ask nothing', chasing.map((message) => ({ ...message, asksAnswer: false }))],
    ['an answer in another thread', [...chasing, mail('2026-06-20T10:00', { threadId: 'other' })]],
    ['an answer whose date cannot be read', [...chasing, mail(null)]],
    ['an engagement that ended long ago', [mine('2026-01-15T10:00'), mine('2026-01-19T10:00')]],
  ])('says nothing about %s', (_, messages) => {
    expect(silence(facts({ messages: [...before.slice(0, 8), ...messages] }), NOW)).toBeNull();
  });

  it('says nothing while the client is away, or where normal is unknown', () => {
    const messages = [...before, ...chasing];
    expect(silence(facts({ messages, answers: { 'away-until': '2026-07-05' } }), NOW)).toBeNull();
    expect(silence(facts({ messages: [...before.slice(0, 4), ...chasing] }), NOW)).toBeNull();
  });
});

describe('off-hours', () => {
  const at = (times: readonly string[]) =>
    times.map((time, index) => mail(`${addDays('2026-06-01', index)}T${time}`, { threadId: String(index) }));
  const office = ['09:10', '10:00', '11:00', '14:00', '15:30', '16:00', '10:30'];

  it('holds when night and weekend mail is a habit', () => {
    const messages = at([...office, '23:40', '02:15', '22:50', '23:10', '05:00', '22:00', '23:59']);
    expect(offHours(facts({ messages }), NOW)).toMatchObject({ outOf: 14, unit: 'messages' });
  });

  it('says nothing about a client at work in another time zone', () => {
    const weekdays = Array.from({ length: 14 }, (_, day) => addDays('2026-06-01', day)).filter(
      (day) => ![0, 6].includes(new Date(day).getUTCDay()),
    );
    const messages = weekdays.flatMap((day, index) => [
      mail(`${day}T${index % 2 === 0 ? '22:10' : '23:30'}`),
      mail(`${addDays(day, 0)}T${index % 2 === 0 ? '01:00' : '03:15'}`),
    ]);
    expect(offHours(facts({ messages }), NOW)).toBeNull();
  });

  it.each([
    ['too little mail', ['23:00', '23:30', '02:00', '03:00', '23:10']],
    ['one late night in four weeks', [...office, ...office, '23:00', '23:20']],
    ['early and late hours of ordinary days', ['07:30', '18:30', '08:00', '18:50', '07:10']],
  ])('says nothing about %s', (_, times) => {
    const weekdays = times.map((time, index) =>
      mail(`${addDays('2026-06-01', index + 2 * Math.floor(index / 5))}T${time}`),
    );
    expect(offHours(facts({ messages: weekdays }), NOW)).toBeNull();
  });

  it.each([
    ['2026-06-06T11:00', true],
    ['2026-06-03T11:00', false],
    ['2026-06-03T18:59', false],
    ['2026-06-03T19:01', true],
    ['2026-06-03T06:59', true],
  ])('%s is outside hours: %s', (moment, outside) => {
    expect(isOffHours(moment, DEFAULT_WORK_WEEK)).toBe(outside);
  });

  it('knows the days off the user set', () => {
    expect(isOffHours('2026-06-03T11:00', { ...DEFAULT_WORK_WEEK, daysOff: ['2026-06-03'] })).toBe(true);
  });
});

describe('bursts', () => {
  const burst = (day: string) => ['10:00', '10:08', '10:21'].map((time) => mail(`${day}T${time}`));

  it('holds for three bursts on two days', () => {
    const messages = ['2026-06-01', '2026-06-01', '2026-06-09'].flatMap((day, index) =>
      burst(day).map((message) => ({
        ...message,
        sentAt: index === 1 ? (message.sentAt ?? '').replace('T10', 'T14') : message.sentAt,
      })),
    );
    expect(bursts(facts({ messages }), NOW)).toMatchObject({ count: 3, outOf: 9, days: 2 });
  });

  it('says nothing about a quick conversation in both directions', () => {
    const chat = ['2026-06-01', '2026-06-02', '2026-06-03'].flatMap((day) =>
      burst(day).flatMap((message, index) => [message, mine(`${day}T10:${['05', '15', '28'][index]!}`)]),
    );
    expect(bursts(facts({ messages: chat }), NOW)).toBeNull();
  });

  it('says nothing about several people writing, nor about two bursts', () => {
    const crowd = ['2026-06-01', '2026-06-02', '2026-06-03'].flatMap((day) =>
      burst(day).map((message, index) => ({ ...message, person: `person-${index}` })),
    );
    expect(bursts(facts({ messages: crowd }), NOW)).toBeNull();
    expect(bursts(facts({ messages: [...burst('2026-06-01'), ...burst('2026-06-02')] }), NOW)).toBeNull();
  });
});

describe('stagnation', () => {
  const messages = Array.from({ length: 24 }, (_, week) => mail(`${addDays(START, week * 7)}T10:00`));
  const every = (weeks: readonly number[]) =>
    weeks.map((week) => found('delay', addDays(START, week * 7), { message: `week-${week}` }));

  it('holds when months go by and signals are as frequent as before', () => {
    const findings = every([0, 3, 6, 9, 13, 16, 19, 22]);
    expect(stagnation(facts({ messages, findings }), NOW)).toMatchObject({ count: 4, usual: 4, unit: 'findings' });
  });

  it.each([
    ['signals that got rarer', [0, 1, 2, 3, 5, 6, 8, 13, 17, 22]],
    ['a few signals in all', [1, 22]],
  ])('says nothing about %s', (_, weeks) => {
    expect(stagnation(facts({ messages, findings: every(weeks) }), NOW)).toBeNull();
  });
});

it('says nothing at all about a client nobody has written with', () => {
  expect(observe(facts(), NOW)).toEqual([]);
});
