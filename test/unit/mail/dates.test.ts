import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDates } from '../../../utils/mail/dates';

const NOW = '2026-11-21T19:00';

describe('dates as Gmail and Outlook write them', () => {
  it.each([
    ['Nov 12, 2025, 4:10\u202fPM', '2025-11-12T16:10'],
    ['Wed, Nov 12, 2025, 12:05\u00a0AM', '2025-11-12T00:05'],
    ['12 Nov 2025, 16:10', '2025-11-12T16:10'],
    ['12 November 2025 at 4:10 pm', '2025-11-12T16:10'],
    ['mié, 12 nov 2025, 16:10', '2025-11-12T16:10'],
    ['12 de noviembre de 2025 a las 16:10', '2025-11-12T16:10'],
    ['12 nov 2025, 4:10 p.\u00a0m.', '2025-11-12T16:10'],
    ['Mi., 12. Nov. 2025, 16:10', '2025-11-12T16:10'],
    ['12.11.2025, 16:10', '2025-11-12T16:10'],
    ['3. März 2026 um 09:05 Uhr', '2026-03-03T09:05'],
    ['mer. 12 nov. 2025 à 16:10', '2025-11-12T16:10'],
    ['1er févr. 2026, 16 h 10', '2026-02-01T16:10'],
    ['qua., 12 de nov. de 2025, 16:10', '2025-11-12T16:10'],
    ['quarta-feira, 12 de novembro de 2025 às 16:10', '2025-11-12T16:10'],
    ['mar 3 mar 2026, 09:40', '2026-03-03T09:40'],
    ['mar, 11 nov 2025, 09:40', '2025-11-11T09:40'],
    ['Thu 9/17/2026 2:52 PM', '2026-09-17T14:52'],
    ['Mon 18/05/2026 09:40', '2026-05-18T09:40'],
    ['mar. 12/05/2026 09:40', '2026-05-12T09:40'],
    ['Wed 10-May-23 15:25', '2023-05-10T15:25'],
    ['\u200e2026-05-18 09:40', '2026-05-18T09:40'],
  ])('reads %s', (text, expected) => {
    expect(parseDates([text])).toEqual([expected]);
  });

  it.each([
    ['3/4/2026, 10:00 AM', 'both orders are days'],
    ['Thu, Nov 12, 2025, 4:10 PM', 'that day was a Wednesday'],
    ['Feb 30, 2026, 4:10 PM', 'no such day'],
    ['Nov 12, 2025', 'no time'],
    ['Nov 12, 2025, 14:10 PM', 'no such time'],
    ['12 Nov, 16:10', 'no year'],
    ['26/03/17 16:10', 'a day of 2017, or of 2026 in regions that write the year first'],
    ['17/03/2569 16:10', 'a year of another calendar'],
    ['do 03/05/2026 16:10', 'Sunday in Spanish with the day first, Thursday in German with the month first'],
    ['10:42', 'no day'],
    ['Yesterday, 10:42', 'no clock to count from'],
    ['2025年11月12日 16:10', 'a language it does not read'],
    ['12 listopada 2025, 16:10', 'a language it does not read'],
    ['Nov 12, 2025, 4:10 PM, Nov 13, 2025, 5:10 PM', 'two dates'],
    ['', 'nothing'],
  ])('leaves "%s" open: %s', (text) => {
    expect(parseDates([text])).toEqual([null]);
  });
});

describe('whether the day or the month stands first', () => {
  it('is decided for all by one day above twelve', () => {
    expect(parseDates(['3/4/2026 10:00', '18/4/2026 10:00'])).toEqual(['2026-04-03T10:00', '2026-04-18T10:00']);
    expect(parseDates(['3/4/2026 10:00', '4/18/2026 10:00'])).toEqual(['2026-03-04T10:00', '2026-04-18T10:00']);
  });

  it('is decided by one weekday', () => {
    expect(parseDates(['3/4/2026 10:00', 'Mon 4/6/2026 10:00'])).toEqual(['2026-03-04T10:00', '2026-04-06T10:00']);
  });

  it('is decided by time running forward, or backward where the newest is on top', () => {
    const days = ['1/2/2026 10:00', '2/2/2026 10:00', '1/3/2026 10:00'];
    const expected = ['2026-02-01T10:00', '2026-02-02T10:00', '2026-03-01T10:00'];
    expect(parseDates(days)).toEqual(expected);
    expect(parseDates([...days].reverse())).toEqual([...expected].reverse());
  });

  it('stays open when both orders run, or when the texts contradict each other', () => {
    expect(parseDates(['1/2/2026 10:00', '3/4/2026 10:00'])).toEqual([null, null]);
    expect(parseDates(['18/4/2026 10:00', '4/18/2026 10:00'])).toEqual([null, null]);
    expect(parseDates(['1/2/2026 10:00', 'Nov 12, 2025, 16:10'])).toEqual([null, '2025-11-12T16:10']);
  });

  it('does not matter when both are the same', () => {
    expect(parseDates(['5/5/2026 10:00'])).toEqual(['2026-05-05T10:00']);
  });
});

describe('dates that need the clock', () => {
  it.each([
    ['10:42', '2026-11-21T10:42'],
    ['Yesterday, 10:42', '2026-11-20T10:42'],
    ['ayer 10:42', '2026-11-20T10:42'],
    ['Fri 12:05', '2026-11-20T12:05'],
    ['mar 12:05', '2026-11-17T12:05'],
    ['12 Mar 10:42', '2026-03-12T10:42'],
    ['Mon 16/11 10:42', '2026-11-16T10:42'],
  ])('reads %s with it', (text, expected) => {
    expect(parseDates([text], { now: NOW })).toEqual([expected]);
  });

  it.each(['23:10', 'Sat 12:05', '12 Dec 10:42'])('leaves "%s" open: today, a week or a year ago', (text) => {
    expect(parseDates([text], { now: NOW })).toEqual([null]);
  });

  it('rules an order out that would lie in the future', () => {
    expect(parseDates(['3/12/2026 10:00'], { now: NOW })).toEqual(['2026-03-12T10:00']);
  });
});

const LOCALES = [
  'en-US',
  'en-GB',
  'en-AU',
  'en-CA',
  'es',
  'es-MX',
  'de',
  'de-AT',
  'fr',
  'fr-CA',
  'pt-BR',
  'pt-PT',
  'it',
];
const moments = fc.date({ min: new Date('2004-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 16);
}

/** Forms that name the month; Portuguese (Portugal) names it in its long form only. */
function writersOf(locale: string): Intl.DateTimeFormat[] {
  const short = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  const forms: Intl.DateTimeFormatOptions[] = [{ dateStyle: 'long', timeStyle: 'short' }];
  if (locale !== 'pt-PT') forms.push(short, { ...short, weekday: 'short' });
  return forms.map((form) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }));
}

const EN_WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Weekdays from Sunday, abbreviated and at their shortest, as regions of Outlook write them. */
const WEEKDAYS_OF_REGIONS = [
  EN_WEEKDAYS,
  ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
  ['dom.', 'lun.', 'mar.', 'mié.', 'jue.', 'vie.', 'sáb.'],
  ['do', 'lu', 'ma', 'mi', 'ju', 'vi', 'sá'],
  ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  ['di', 'lu', 'ma', 'me', 'je', 've', 'sa'],
  ['dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sáb'],
  ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'],
  ['do', 'lu', 'ma', 'me', 'gi', 've', 'sa'],
  ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
];

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const ORDERS: readonly ((parts: DateParts) => string)[] = ['/', '-', '.'].flatMap((mark) => [
  ({ year, month, day }: DateParts) => [day, month, year].join(mark),
  ({ year, month, day }: DateParts) => [Number(day), Number(month), year].join(mark),
  ({ year, month, day }: DateParts) => [year, month, day].join(mark),
  // Nobody writes dots with the month first.
  ({ year, month, day }: DateParts) => [Number(month), Number(day), year].join(mark === '.' ? '/' : mark),
]);

const TIMES: readonly ((clock: string) => string)[] = [
  (clock) => clock,
  (clock) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return `${String(hour % 12 || 12)}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  },
];

function numbersOf(date: Date): string {
  return `${String(date.getUTCMonth() + 1)}/${String(date.getUTCDate())}/${String(date.getUTCFullYear())}`;
}

describe('any date, in every language', () => {
  it.each(LOCALES)('comes back exactly from its written form in %s', (locale) => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...writersOf(locale)), (date, writer) => {
        expect(parseDates([writer.format(date)]), writer.format(date)).toEqual([isoOf(date)]);
      }),
    );
  });

  it.each(LOCALES)('is never read as another one from numbers in %s', (locale) => {
    const writer = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.array(moments, { minLength: 1, maxLength: 12 }), fc.boolean(), (dates, newestFirst) => {
        const sorted = dates.map(isoOf).sort();
        const inOrder = newestFirst ? sorted.reverse() : sorted;
        const read = parseDates(inOrder.map((iso) => writer.format(new Date(`${iso}Z`))));
        for (const [index, moment] of read.entries()) expect([null, inOrder[index]]).toContain(moment);
      }),
    );
  });

  it.each(WEEKDAYS_OF_REGIONS)('is never read as another one beside a weekday of Outlook: %s', (...words) => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...ORDERS), fc.constantFrom(...TIMES), (date, order, time) => {
        const iso = isoOf(date);
        const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
        const text = `${words[date.getUTCDay()] ?? ''} ${order({ year, month, day })} ${time(iso.slice(11))}`;
        expect([[null], [iso]], text).toContainEqual(parseDates([text]));
      }),
    );
  });

  it('is read from most texts with a weekday: where the order could be either, from none', () => {
    const dates = fc.sample(moments, { numRuns: 2000, seed: 7 });
    const texts = dates.map((date) => `${EN_WEEKDAYS[date.getUTCDay()] ?? ''} ${numbersOf(date)} 9:14 AM`);
    expect(texts.filter((text) => parseDates([text])[0] !== null).length).toBeGreaterThan(1800);
  });

  it('is never thrown at by hostile text', () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => parseDates(texts).length === texts.length));
    expect(parseDates(['1'.repeat(1e6), '1/'.repeat(1e6)])).toEqual([null, null]);
  });
});
