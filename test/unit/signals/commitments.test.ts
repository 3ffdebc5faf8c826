import { describe, expect, it } from 'vitest';
import { judgePromise, promisesOf } from '../../../utils/advice/promises';
import { meetingMovesOf } from '../../../utils/advice/meeting-moves';
import type { MessageFact } from '../../../utils/domain/facts';
import type { EngineMessage } from '../../../utils/domain/message';
import { loadLanguages } from '../../../utils/languages/load';
import { analyseThread } from '../../../utils/signals/engine';
import { rulesAlone } from '../../tools/evaluation/sides';

const packs = rulesAlone(await loadLanguages());

type Line = readonly [author: EngineMessage['author'], day: string, text: string];

const thread = (lines: readonly Line[]): readonly EngineMessage[] =>
  lines.map(([author, day, text], index) => ({
    id: `m${String(index)}`,
    author,
    authorName: null,
    sentAt: `${day}T10:00`,
    subject: '',
    text,
  }));

const promised = (...lines: readonly Line[]) =>
  analyseThread(thread(lines), packs).flatMap(({ commitments = [] }) =>
    commitments.map(({ about, due, quote, messageId }) => ({ about, due, quote, messageId })),
  );

/** The facts as the keeper gives them to the judgement. */
function facts(lines: readonly Line[]): readonly MessageFact[] {
  const analyses = analyseThread(thread(lines), packs);
  return lines.map(([author, day], index) => {
    const { open = [], dated = [] } = analyses[index]?.stateAfter ?? {};
    return {
      account: 'me@studio.example',
      threadId: 't',
      messageId: `m${String(index)}`,
      author,
      person: null,
      sentAt: `${day}T10:00`,
      wordCount: 9,
      asksAnswer: false,
      open: [...open, ...dated],
    };
  });
}

const verdicts = (today: string, ...lines: readonly Line[]) =>
  promisesOf(facts(lines)).map((promise) => [promise.about, judgePromise(promise, today)]);

/** A Wednesday. */
const DAY = '2026-03-04';

describe('a promise with a day is kept with its words', () => {
  it.each([
    ["I'll transfer the money by Friday.", 'payment', '2026-03-06'],
    ["I'll send you the photos by the end of the week.", 'material', '2026-03-08'],
    ["I'll get back to you on Monday.", 'feedback', '2026-03-09'],
    ['We will decide by the end of the month.', 'decision', '2026-03-31'],
    ['El lunes te hago la transferencia sin falta.', 'payment', '2026-03-09'],
    ['Te mando las fotos a finales de mes.', 'material', '2026-03-31'],
    ['Te respondo el viernes que viene.', 'feedback', '2026-03-06'],
    ['Decidiremos antes del 15 de marzo.', 'decision', '2026-03-15'],
    ['Ich überweise den Betrag bis Freitag.', 'payment', '2026-03-06'],
    ['Ich schicke Ihnen die Fotos bis Ende der Woche.', 'material', '2026-03-08'],
    ['Ich melde mich am Montag.', 'feedback', '2026-03-09'],
    ['Wir entscheiden bis Ende März.', 'decision', '2026-03-31'],
  ])('%s', (text, about, due) => {
    expect(promised(['client', DAY, text])).toEqual([{ about, due, quote: text, messageId: 'm0' }]);
  });

  it.each([
    ['en', 'Could you pay the invoice by Friday?', 'Yes, will do.'],
    ['es', '¿Puedes pagar la factura antes del viernes?', 'Claro, sin problema.'],
    ['de', 'Können Sie die Rechnung bis Freitag zahlen?', 'Ja, mache ich.'],
  ])('takes the day of the question it says yes to (%s)', (_, question, answer) => {
    expect(promised(['me', DAY, question], ['client', DAY, answer])).toEqual([
      { about: 'payment', due: '2026-03-06', quote: answer, messageId: 'm1' },
    ]);
  });
});

describe('what looks like a promise and is none', () => {
  it.each([
    ["I'll try to pay by Friday."],
    ['If the grant lands, I will pay by Friday.'],
    ["I won't pay before Friday."],
    ['I paid the invoice on Monday.'],
    ['Shall I pay on Friday?'],
    ["I'll pay when pigs fly."],
    ["I'll pay next Friday."],
    ['I will pay you soon.'],
    ['Fine by me.\n\nOn 2 March 2026, Ann wrote:\n> I will pay by Friday.'],
    ['Si cobro, te pago el viernes.'],
    ['Intentaré pagarte el viernes.'],
    ['Te pagué el lunes.'],
    ['No te respondo antes del lunes.'],
    ['Te pago cuando las ranas críen pelo.'],
    ['Vielleicht überweise ich am Freitag.'],
    ['Ich habe am Montag überwiesen.'],
    ['Wenn das Geld da ist, zahle ich bis Freitag.'],
    ['Ich melde mich nicht vor Freitag.'],
    ['Ich zahle am Sankt-Nimmerleins-Tag.'],
  ])('%s', (text) => {
    expect(promised(['client', DAY, text])).toEqual([]);
  });

  it.each([
    "I'll send you the photos by Friday.",
    'Te mando las fotos el viernes.',
    'Ich schicke Ihnen die Fotos bis Freitag.',
  ])('is the provider’s own: %s', (text) => {
    expect(promised(['me', DAY, text])).toEqual([]);
  });

  it('is a yes with a but, and a yes to nothing dated', () => {
    const question: Line = ['me', DAY, 'Could you pay the invoice by Friday?'];
    expect(promised(question, ['client', DAY, 'Yes, but not this month.'])).toEqual([]);
    expect(promised(['client', DAY, 'Yes, will do.'])).toEqual([]);
  });
});

describe('what became of a promise', () => {
  const en: Line = ['client', DAY, "I'll transfer the money by Friday."];

  it('is kept, late, broken or a question, by what happened next', () => {
    expect(verdicts('2026-03-05', en)).toEqual([['payment', 'open']]);
    expect(verdicts('2026-03-12', en)).toEqual([['payment', 'overdue']]);
    expect(verdicts('2026-03-12', en, ['client', '2026-03-06', 'Paid this morning.'])).toEqual([['payment', 'kept']]);
    expect(verdicts('2026-03-12', en, ['client', '2026-03-11', 'Paid this morning.'])).toEqual([['payment', 'late']]);
    expect(verdicts('2026-03-20', en, ['me', '2026-03-12', 'Invoice 214 is now overdue.'])).toEqual([
      ['payment', 'broken'],
    ]);
  });

  it('is moved by a new day named in time', () => {
    const moved: Line = ['client', '2026-03-05', "I'll transfer the money by Tuesday."];
    expect(verdicts('2026-03-06', en, moved)).toEqual([
      ['payment', 'moved'],
      ['payment', 'open'],
    ]);
  });

  it.each([
    ['Ich schicke Ihnen die Fotos bis Freitag.', 'Anbei die Fotos.', 'Ich warte noch immer auf die Fotos.'],
    ['Te mando las fotos el viernes.', 'Adjunto las fotos.', 'Sigo esperando las fotos.'],
    ["I'll send you the photos by Friday.", 'The photos are attached.', "I'm still waiting for the photos."],
  ])('%s', (promise, sent, chased) => {
    const made: Line = ['client', DAY, promise];
    expect(verdicts('2026-03-20', made, ['client', '2026-03-06', sent])).toEqual([['material', 'kept']]);
    expect(verdicts('2026-03-20', made, ['me', '2026-03-12', chased])).toEqual([['material', 'broken']]);
  });
});

it.each([
  ['See you on Thursday.', 'Could we move the call to Monday?'],
  ['Nos vemos el jueves.', '¿Podemos mover la llamada al lunes?'],
  ['Wir sehen uns am Donnerstag.', 'Können wir den Termin auf Montag verschieben?'],
])('counts a meeting put on another day (W30): %s %s', (set, move) => {
  const moves = (lines: readonly Line[]) => meetingMovesOf(facts(lines)).map(({ from, to }) => [from, to]);
  expect(
    moves([
      ['me', DAY, set],
      ['client', DAY, move],
    ]),
  ).toEqual([['2026-03-05', '2026-03-09']]);
  // After the day it is the next meeting, and the provider's own move is no sign.
  expect(
    moves([
      ['me', DAY, set],
      ['client', '2026-03-06', move],
    ]),
  ).toEqual([]);
  expect(
    moves([
      ['me', DAY, set],
      ['me', DAY, move],
    ]),
  ).toEqual([]);
});
