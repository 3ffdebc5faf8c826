import { describe, expect, it } from 'vitest';
import { german } from '../../../utils/languages/de';
import { fold } from '../../../utils/languages/de/fold';
import { inflect } from '../../../utils/languages/de/inflect';

describe('spelling', () => {
  it('reads umlauts, their two-letter spellings and Swiss ss alike', () => {
    expect(fold('überfällig')).toBe('ueberfaellig');
    expect(fold('größe')).toBe(fold('grösse'));
    expect(fold('u\u0308ber')).toBe('ueber');
  });

  it.each([
    ['nix', 'nichts'],
    ['hab', 'habe'],
    ['immernoch', 'immer noch'],
    ['zum', 'zu dem'],
  ])('reads %s as %s', (short, words) => {
    expect(german.rewrites[short]).toBe(words);
  });
});

describe('inflection', () => {
  it.each([
    ['zahlen/v', ['zahle', 'zahlt', 'zahlte', 'gezahlt']],
    ['warten/v', ['wartet', 'wartete', 'gewartet']],
    ['überweisen/v', ['ueberweise', 'ueberwies', 'ueberwiesen']],
    ['vergessen/v', ['vergisst', 'vergass', 'vergessen']],
    ['ab+sagen/v', ['absage', 'abgesagt', 'abzusagen']],
    ['stornieren/v', ['storniert', 'stornierte']],
    ['zweifeln/v', ['zweifle', 'zweifelt', 'gezweifelt']],
    ['empfehlen/v', ['empfiehlt', 'empfahl', 'empfohlen']],
    ['rechnung/n', ['rechnung', 'rechnungen']],
    ['kunde/n', ['kunde', 'kunden']],
    ['teuer/a', ['teuer', 'teure', 'teurer']],
    ['fällig/a', ['faellig', 'faellige', 'faelliger']],
  ])('of %s gives %j among others', (form, expected) => {
    expect(inflect(form)).toEqual(expect.arrayContaining(expected));
  });

  it('leaves a form without a mark alone, but folds it and writes short forms out', () => {
    expect(inflect('zum Kotzen')).toEqual(['zu dem kotzen']);
    expect(inflect('*rechnung')).toEqual(['*rechnung']);
  });
});
