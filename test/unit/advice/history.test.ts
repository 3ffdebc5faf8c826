import { describe, expect, it } from 'vitest';
import { bestAnswerTime } from '../../../utils/advice/answer-times';
import { assess } from '../../../utils/advice/assess';
import { meetingMovesOf } from '../../../utils/advice/meeting-moves';
import { newVoicesOf } from '../../../utils/advice/new-voices';
import { repairEffectsOf } from '../../../utils/advice/repairs';
import { addDays } from '../../../utils/domain/local-time';
import { facts, found, mail, mine, NOW, open, START } from './support';

const BOSS = 'address:boss@acme.example';

describe('a new voice', () => {
  const settled = [0, 5, 10, 20].map((day) => mail(`${addDays(START, day)}T10:00`));
  const arrives = mail(`${addDays(START, 30)}T10:00`, { person: BOSS });
  const overrules = (day: number) => found('interference', addDays(START, day), { person: BOSS });

  it('is somebody who joins and soon overrules what was agreed', () => {
    expect(newVoicesOf(facts({ messages: [...settled, arrives], findings: [overrules(33)] }))).toEqual([
      { person: BOSS, since: addDays(START, 30), findings: 1 },
    ]);
  });

  it.each([
    ['a new contact who overrules nothing', [...settled, arrives], []],
    ['somebody who disagrees months later', [...settled, arrives], [overrules(60)]],
    ['somebody who was there from the start', [{ ...arrives, sentAt: `${START}T08:00` }, ...settled], [overrules(3)]],
    ['somebody at the start of a young relationship', [...settled.slice(0, 2), arrives], [overrules(31)]],
  ])('is not %s', (_, messages, findings) => {
    expect(newVoicesOf(facts({ messages, findings }))).toEqual([]);
  });
});

describe('a moved meeting', () => {
  const meeting = (due: string | null) => open({ about: 'meeting', kind: 'set', due });
  const set = mail('2026-03-02T10:00', { open: [meeting('2026-03-06')] });

  it('counts with the notice it was given', () => {
    const moved = mail('2026-03-05T16:00', { messageId: 'moved', open: [meeting('2026-03-12')] });
    expect(meetingMovesOf([set, moved])).toEqual([
      { messageId: 'moved', on: '2026-03-05', from: '2026-03-06', to: '2026-03-12', noticeDays: 1 },
    ]);
  });

  it.each([
    ['the user moved', mine('2026-03-05T10:00', { open: [meeting('2026-03-12')] })],
    ['is the next one, after the first was held', mail('2026-03-09T10:00', { open: [meeting('2026-03-20')] })],
    ['stays', mail('2026-03-05T10:00', { open: [meeting('2026-03-06')] })],
    ['is one of two', mail('2026-03-05T10:00', { open: [meeting('2026-03-06'), meeting('2026-03-12')] })],
  ])('does not count when it %s', (_, message) => {
    expect(meetingMovesOf([set, message])).toEqual([]);
  });
});

describe('a repair step', () => {
  const written = Array.from({ length: 16 }, (_, week) => mail(`${addDays(START, week * 7)}T10:00`));
  const on = addDays(START, 56);
  const taken = [{ kind: 'step-taken', step: 'reset-talk', at: `${on}T09:00` }] as const;
  const flagged = (weeks: readonly number[]) => weeks.map((week) => found('delay', addDays(START, week * 7)));

  it.each([
    ['no-change', [1, 3, 5, 10, 12, 14], '2026-06-01'],
    ['better', [1, 3, 5, 7, 12], '2026-06-01'],
    ['too-early', [1, 3, 5, 9], addDays(START, 60)],
  ])('shows %s', (verdict, weeks, today) => {
    const history = facts({ messages: written, findings: flagged(weeks), events: taken });
    expect(repairEffectsOf(history, today)).toMatchObject([{ step: 'reset-talk', on, verdict }]);
  });
});

describe('the wish to part', () => {
  it('is counted by days, since the first', () => {
    const at = ['2026-03-02T10:00', '2026-03-02T18:00', '2026-05-01T10:00', '2026-06-20T10:00'];
    const events = at.map((moment) => ({ kind: 'exit-opened', at: moment }) as const);
    expect(assess(facts({ events }), NOW).partingThoughts).toEqual({ count: 3, since: '2026-03-02' });
  });
});

describe('the best time for an answer', () => {
  const answered = (answeredAt: string) => ({ askedAt: '2026-01-01T09:00', answeredAt, workingMinutes: 1 });

  it('is the weekday and part of the day that stand out', () => {
    const tuesdays = [6, 13, 20, 27].map((day) => answered(`2026-01-${String(day).padStart(2, '0')}T09:30`));
    const others = ['2026-01-08T14:00', '2026-01-16T10:00'].map(answered);
    expect(bestAnswerTime([...tuesdays, ...others])).toEqual({ weekday: 2, partOfDay: 'morning' });
  });

  it('is unknown for few answers and for a tie', () => {
    expect(bestAnswerTime([answered('2026-01-06T09:30')])).toEqual({ weekday: null, partOfDay: null });
    const tie = [5, 5, 5, 6, 6, 6].map((day) => answered(`2026-01-0${day}T09:30`));
    expect(bestAnswerTime(tie).weekday).toBeNull();
  });
});
