import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../utils/text/own-words';

/** Pieces of mail from which hostile and ordinary messages are glued together. */
const PIECES = [
  'Hello Ann,',
  'The draft is fine.',
  '',
  '   ',
  '> quoted words',
  '> > quoted twice',
  '>',
  'On Mon, Mar 3, 2025 at 10:15 AM Ann Lee <ann@studio.example> wrote:',
  'On Mon, Mar 3, 2025 at 10:15 AM Ann Lee <',
  'ann@studio.example> wrote:',
  'Am 03.03.2025 um 10:15 schrieb Ann Lee:',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  'From: Ann Lee <ann@studio.example>',
  'Sent: Monday, March 3, 2025 10:15 AM',
  'To: Bob Ray',
  'Subject: Logo',
  '-- ',
  '________________',
  'Best regards',
  'Bob Ray',
  'Tel. +44 20 7946 0000',
  'Sent from my iPhone',
  'Unsubscribe',
  'If you are not the intended recipient, delete this message.',
  'CAUTION: external email',
  'P.S. One more thing.',
  '>>> Ann 3/3/25 >>>',
  '\u200b',
];

const message = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((lineBreak) => lines.join(lineBreak)));

describe('the own words of any message', () => {
  it('are the same when taken again', () => {
    fc.assert(
      fc.property(message, (text) => {
        const once = ownWords(text).text;
        expect(ownWords(once).text).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  it('are lines of the message, in order and unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(message, fc.string({ maxLength: 400, unit: 'grapheme' })), (text) => {
        const lines = text.split('\n').map((line) => line.trimEnd());
        let at = 0;
        for (const line of ownWords(text).text.split('\n')) {
          const found = lines.indexOf(line.trimEnd(), at);
          if (line.trim() !== '') expect(found).toBeGreaterThanOrEqual(at);
          at = Math.max(at, found + 1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are never longer than the message', () => {
    fc.assert(fc.property(message, (text) => ownWords(text).text.length <= text.length));
  });
});

describe('a megabyte of hostile text', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

  it.each([
    ['quote marks', fill('>')],
    ['quote marks on lines', fill('> \n')],
    ['single quoted lines', fill('> a\nb\n')],
    ['white space', fill(' ')],
    ['blank lines', fill('\n')],
    ['tabs and blank lines', fill('\t\n')],
    ['openings of attributions', fill('On ')],
    ['lines that open attributions', fill('On Mon, Mar 3, 2025 at 10:15\n')],
    ['wrapped attributions without end', fill('On 3 Mar 2025 <a@b.c>\nx\n')],
    ['weak attributions', fill('you wrote:\n\n')],
    ['addresses', fill('<a@')],
    ['angle brackets', fill('<')],
    ['colons', fill('from: ')],
    ['header labels', fill('To: a\n')],
    ['dates for Lotus Notes', fill('03/03/2025 10:15 AM\n')],
    ['dashes', fill('-')],
    ['dash lines', fill('--\n')],
    ['sign-offs', fill('Regards\nBob\n')],
    ['sign-offs with contacts', fill('Regards\nBob\nTel. 020 7946 0000\n\n')],
    ['legal notices', fill('If you are not the intended recipient?\n\n')],
    ['device lines', fill('Sent from my iPhone\n')],
    ['list footers', fill('To unsubscribe, e-mail: a@b.c\n\n')],
    ['digits', fill('1')],
    ['phone numbers', fill('+1 ')],
    ['GroupWise arrows', fill('>>> ')],
    ['zero-width characters', fill('\u200b')],
    ['combining marks', fill('a\u0301')],
  ])('%s is read in seconds', (_name, text) => {
    const start = performance.now();
    const { text: own } = ownWords(text);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(own.length).toBeLessThanOrEqual(text.length);
  });
});
