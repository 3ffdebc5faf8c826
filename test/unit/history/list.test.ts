import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../../components/history/chart/months';
import { mailLink } from '../../../components/history/client/mail-link';
import { clientFilter, nextOrder, sortClients } from '../../../components/history/list/sort-clients';
import { paceOf } from '../../../components/options/import/import-state';
import type { ClientSummary } from '../../../utils/store/list-clients';
import type { TimelineEntry } from '../../../utils/store/timeline';

function client(name: string, other: Partial<ClientSummary> = {}): ClientSummary {
  return {
    id: name,
    name,
    familyOrFriend: false,
    people: [],
    messages: 1,
    lastOn: '2026-03-02',
    level: 'fine',
    reasons: [],
    trend: 'steady',
    ...other,
  };
}

describe('the order of the list', () => {
  const clients = [
    client('Zoe', { level: 'strained', lastOn: null }),
    client('Ámbar', { level: 'watch', lastOn: '2026-05-01' }),
    client('birch', { level: 'consider-parting', lastOn: '2026-04-01' }),
  ];
  const names = (sorted: readonly ClientSummary[]) => sorted.map(({ name }) => name);

  test('names sort as people read them', () => {
    expect(names(sortClients(clients, { column: 'name', descending: false }))).toEqual(['Ámbar', 'birch', 'Zoe']);
  });

  test('the worst level comes first', () => {
    expect(names(sortClients(clients, { column: 'level', descending: true }))).toEqual(['birch', 'Zoe', 'Ámbar']);
  });

  test('a client without dated mail is the last by date', () => {
    expect(names(sortClients(clients, { column: 'lastOn', descending: true })).at(-1)).toBe('Zoe');
  });

  test('a second click on a column turns it round', () => {
    const once = nextOrder({ column: 'lastOn', descending: true }, 'name');
    expect(once).toEqual({ column: 'name', descending: false });
    expect(nextOrder(once, 'name')).toEqual({ column: 'name', descending: true });
  });
});

describe('searching the list', () => {
  const amber = client('Ámbar Foods', { people: [{ name: 'Jörg', email: 'joerg@amber.example' }] });

  test('finds names and addresses without case and accents, in any order of words', () => {
    for (const query of ['ambar', 'JORG', 'foods amber.example', ''])
      expect(clientFilter(query)(amber), query).toBe(true);
  });

  test('every word has to be there', () => {
    expect(clientFilter('ambar cobalt')(amber)).toBe(false);
  });
});

describe('the months of the chart', () => {
  const finding = (day: string, other: { muted?: boolean; dated?: boolean } = {}) =>
    ({ kind: 'finding', day, muted: false, dated: true, ...other }) as TimelineEntry;

  test('every month from the first to now is there, empty ones too', () => {
    const months = monthsOf([finding('2026-01-20'), finding('2026-01-21'), finding('2026-03-02')], [], '2026-04-10');
    expect(months.map(({ month, findings }) => [month, findings])).toEqual([
      ['2026-01', 2],
      ['2026-02', 0],
      ['2026-03', 1],
      ['2026-04', 0],
    ]);
  });

  test('what was set aside or has no date does not count', () => {
    expect(
      monthsOf([finding('2026-03-02', { muted: true }), finding('2026-03-02', { dated: false })], [], '2026-04-10'),
    ).toEqual([]);
  });

  test('the reply time of a month is the median of its answers, in working hours', () => {
    const answer = (day: string, hours: number) => ({
      askedAt: `${day}T09:00`,
      answeredAt: `${day}T10:00`,
      workingMinutes: hours * 60,
    });
    const [march] = monthsOf(
      [],
      [answer('2026-03-02', 2), answer('2026-03-09', 40), answer('2026-03-16', 4)],
      '2026-03-20',
    );
    expect(march).toMatchObject({ replyHours: 4, answers: 3 });
  });
});

describe('the way from a quote to the mail', () => {
  test('Gmail threads by their own id, in the right account', () => {
    expect(mailLink({ account: 'a@b.example', threadId: '18d75a0e9b4ca001', messageId: 'x' })).toBe(
      'https://mail.google.com/mail/?authuser=a%40b.example#all/18d75a0e9b4ca001',
    );
  });

  test('imported mail of a Gmail account by a search for its id', () => {
    expect(mailLink({ account: 'me@gmail.com', threadId: 'mid:a@x', messageId: 'mid:b@x' })).toContain('rfc822msgid');
  });

  test('no link where none is known to work', () => {
    expect(mailLink({ account: 'me@outlook.com', threadId: 'AAQkAD', messageId: 'AAQk' })).toBeNull();
    expect(mailLink({ account: 'me@gmail.com', threadId: 'mid:a@x', messageId: 'mid:ff@no-id' })).toBeNull();
  });
});

describe('how long an import still takes', () => {
  test('nothing is said in the first two seconds, then the rate tells', () => {
    const progress = { unit: 'messages', done: 100, total: 500 } as const;
    expect(paceOf(progress, 0, 1_000).left).toBeNull();
    expect(paceOf(progress, 0, 10_000)).toEqual({ rate: 10, left: 40 });
  });
});
