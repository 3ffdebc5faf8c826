import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/text/sentences';

const split = (text: string, language = 'en'): readonly string[] =>
  sentencesOf(text, language).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['en', ['We paid on Friday.', 'Did you see it?', 'Great!']],
    ['en', ['Mr. Ray and Dr. Lee agree.', 'Call them.']],
    ['en', ['Invoice No. 4 is open.', 'It was due on Jan. 5 at noon.']],
    ['en', ['The total is 1,200.50 EUR.', 'See https://pay.example/a.b?c=1.', 'Thanks.']],
    ['en', ['Send it to ann.lee@studio.example.', 'Today.']],
    ['en', ['John F. Kennedy wrote e.g. Letters.', 'We did not.']],
    ['en', ['We need logos, fonts, etc.', 'Please send them.']],
    ['en', ['Well... maybe not.', 'Or yes.']],
    ['de', ['Wir brauchen z. B. Fotos und d.h. Material.', 'Wann kommt es?']],
    ['de', ['Die Rechnung Nr. 4 vom 3. Mai ist offen.', 'Bitte zahlen Sie.']],
    ['de', ['Das war die 2. Mahnung.', 'Es reicht.']],
    ['de', ['Frau Dr. Berg bzw. Herr Lee zahlt ca. 400 Euro.', 'Danke!']],
    ['de', ['Wir sind im Jahr 2025.', 'Alles ist anders.']],
    ['es', ['La Sra. Gil pagará, p. ej. El lunes.', '¿Cuándo?', '¡Ya!']],
    ['es', ['Ud. debe la factura núm. 4 desde mayo.', 'Gracias.']],
    ['es', ['Viven en EE. UU. desde 2020.', 'Llegan mañana.']],
  ])('%s: %j', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });

  it('join what a mail program wrapped', () => {
    const text =
      'We are still waiting for the second half of the payment that\nyou promised for last Friday. Please send it.';
    expect(split(text)).toEqual([
      'We are still waiting for the second half of the payment that\nyou promised for last Friday.',
      'Please send it.',
    ]);
  });

  it('keep greeting, list items and sign-off apart', () => {
    const text =
      'Hello Ann,\n\nOpen points:\n- the logo\n- the invoice\n1. first thing\n2. second thing\n\nBest regards\nBob';
    expect(split(text)).toEqual([
      'Hello Ann,',
      'Open points:',
      '- the logo',
      '- the invoice',
      '1. first thing',
      '2. second thing',
      'Best regards',
      'Bob',
    ]);
  });

  it('have offsets into the text, in order, and lose no word', () => {
    const piece = fc.constantFrom(
      'We pay. ',
      'z. B. ',
      'Nr. 4 ',
      'Really?! ',
      '\n',
      '\n\n',
      '- item ',
      'a.b@c.de ',
      '1.5 ',
      '... ',
      'No. ',
      'Ünï ',
      '😀 ',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('en', 'es', 'de', 'fr'), (pieces, language) => {
        const text = pieces.join('');
        let end = 0;
        for (const sentence of sentencesOf(text, language)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(text.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('of an empty text are none', () => {
    expect(sentencesOf(' \n ', 'en')).toEqual([]);
  });

  it.each([
    ['full stops', '.'],
    ['abbreviations', 'z. B. '],
    ['digits', '1'],
    ['at signs', 'a@'],
    ['letters', 'a'],
    ['ordinals', 'am 3. '],
    ['line breaks', 'a\n'],
    ['dots and letters', 'a.'],
    ['links', 'http://a'],
    ['spaces', 'a  '],
  ])('of half a megabyte of %s are found in seconds', (_name, piece) => {
    const start = performance.now();
    sentencesOf(piece.repeat(Math.ceil(500_000 / piece.length)), 'de');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
