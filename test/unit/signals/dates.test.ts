import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../utils/languages/load';
import { deadlineIn, isHedged } from '../../../utils/signals/dates/read-date';

const packs = new Map((await loadLanguages()).map((pack) => [pack.code, pack]));
/** A Wednesday. */
const TODAY = '2026-03-04';

const read = (code: 'en' | 'es' | 'de', text: string, today = TODAY): string | null =>
  deadlineIn(text, today, packs.get(code)!.dates);

describe('a day named in prose, read on Wednesday 4 March 2026', () => {
  it.each([
    ["You'll have it by Friday.", '2026-03-06'],
    ['I will pay tomorrow first thing.', '2026-03-05'],
    ['The day after tomorrow at the latest.', '2026-03-06'],
    ['By end of day.', '2026-03-04'],
    ['By the end of the week.', '2026-03-08'],
    ['You will have it next week.', '2026-03-15'],
    ['Tuesday next week, promise.', '2026-03-10'],
    ['Early next week.', '2026-03-11'],
    ['By the end of the month.', '2026-03-31'],
    ['End of next month.', '2026-04-30'],
    ['I will transfer it in two weeks.', '2026-03-18'],
    ['Within 10 days.', '2026-03-14'],
    ['Within 48 hours.', '2026-03-06'],
    ['On 12 March.', '2026-03-12'],
    ['March 12th, 2026.', '2026-03-12'],
    ['On Thursday, 12 March.', '2026-03-12'],
    ['Friday, 6 March.', '2026-03-06'],
    ['On the 15th.', '2026-03-15'],
    ['On the 2nd.', '2026-04-02'],
    ['Beginning of April.', '2026-04-10'],
    ['By 25/3.', '2026-03-25'],
    ['By 2026-03-20.', '2026-03-20'],
    ['Monday or Tuesday.', '2026-03-10'],
    ['By the end of the quarter.', '2026-03-31'],
  ] as const)('en: %s', (text, expected) => {
    expect(read('en', text)).toBe(expected);
  });

  it.each([
    ['El lunes sin falta.', '2026-03-09'],
    ['Mañana a primera hora.', '2026-03-05'],
    ['Pasado mañana.', '2026-03-06'],
    ['El viernes que viene.', '2026-03-06'],
    ['El próximo viernes.', '2026-03-06'],
    ['A finales de mes.', '2026-03-31'],
    ['A fin de mes.', '2026-03-31'],
    ['A finales de marzo.', '2026-03-31'],
    ['A principios de abril.', '2026-04-10'],
    ['La semana que viene.', '2026-03-15'],
    ['Antes de fin de semana.', '2026-03-08'],
    ['El martes de la próxima semana.', '2026-03-10'],
    ['En dos semanas.', '2026-03-18'],
    ['En quince días.', '2026-03-19'],
    ['Te pago el 12 de marzo.', '2026-03-12'],
    ['El día 15.', '2026-03-15'],
    ['El 5/4.', '2026-04-05'],
    ['Hoy mismo.', '2026-03-04'],
    ['Mañana por la mañana.', '2026-03-05'],
  ] as const)('es: %s', (text, expected) => {
    expect(read('es', text)).toBe(expected);
  });

  it.each([
    ['Bis Freitag.', '2026-03-06'],
    ['Bis Ende der Woche.', '2026-03-08'],
    ['Morgen früh, versprochen.', '2026-03-05'],
    ['Übermorgen.', '2026-03-06'],
    ['Am 15.', '2026-03-15'],
    ['Am 3. geht es raus.', '2026-04-03'],
    ['Am 3. April.', '2026-04-03'],
    ['Bis 20.3.', '2026-03-20'],
    ['Bis zum 20.03.2026.', '2026-03-20'],
    ['Anfang April.', '2026-04-10'],
    ['Mitte März.', '2026-03-20'],
    ['Ende März.', '2026-03-31'],
    ['Zum Monatsende.', '2026-03-31'],
    ['Nächste Woche.', '2026-03-15'],
    ['Dienstag nächster Woche.', '2026-03-10'],
    ['Anfang nächster Woche.', '2026-03-11'],
    ['In zwei Wochen.', '2026-03-18'],
    ['Binnen 14 Tagen.', '2026-03-18'],
    ['Kommenden Freitag.', '2026-03-06'],
    ['Montag oder Dienstag.', '2026-03-10'],
  ] as const)('de: %s', (text, expected) => {
    expect(read('de', text)).toBe(expected);
  });
});

describe('no day is read, and none guessed', () => {
  it.each([
    ['en', 'Next Friday.'],
    ['en', 'On Wednesday.'],
    ['en', 'On Monday, 12 March.'],
    ['en', 'By 3/5.'],
    ['en', 'I paid last Friday.'],
    ['en', 'Not before Friday.'],
    ['en', 'After the 15th.'],
    ['en', 'Every Friday.'],
    ['en', 'When pigs fly.'],
    ['en', 'Soon, in a few days.'],
    ['en', 'The texts on Friday, the photos on Tuesday.'],
    ['en', 'On 31 April.'],
    ['en', 'By 5.'],
    ['es', 'El viernes pasado.'],
    ['es', 'A partir del lunes.'],
    ['es', 'Después del 15.'],
    ['es', 'Cuando las ranas críen pelo.'],
    ['es', 'El 15 % del total.'],
    ['es', 'El lunes los textos, el jueves las fotos.'],
    ['de', 'Nächsten Freitag.'],
    ['de', 'Letzten Freitag.'],
    ['de', 'Ab Montag.'],
    ['de', 'Nach dem 15.'],
    ['de', 'Erst am Montag.'],
    ['de', 'Am Sankt-Nimmerleins-Tag.'],
    ['de', 'Um 10.12 Uhr.'],
    ['de', 'Am 31. April.'],
  ] as const)('%s: %s', (code, text) => {
    expect(read(code, text)).toBeNull();
  });
});

it.each([
  ['en', "I'll try to pay by Friday.", true],
  ['en', "I'll pay by Friday.", false],
  ['es', 'Si cobro, te pago el viernes.', true],
  ['es', 'Sí, te pago el viernes.', false],
  ['de', 'Vielleicht zahle ich am Freitag.', true],
  ['de', 'Ich zahle am Freitag.', false],
] as const)('%s: "%s" is a hope or condition: %s', (code, text, expected) => {
  expect(isHedged(text, packs.get(code)!.dates)).toBe(expected);
});

it('stays quick on hostile text', () => {
  const start = performance.now();
  for (const unit of ['en der ', 'de la ', 'in 3 ', '1.', '12/', 'the ']) {
    for (const code of ['en', 'es', 'de'] as const) read(code, unit.repeat(100_000));
    for (const code of ['en', 'es', 'de'] as const) read(code, unit.repeat(90).slice(0, 400));
  }
  expect(performance.now() - start).toBeLessThan(1000);
});
