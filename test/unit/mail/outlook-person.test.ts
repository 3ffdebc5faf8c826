import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelled, onlyAddress, personIn, personsIn } from '../../../utils/mail/outlook/person';

describe('a person as Outlook shows one', () => {
  it.each([
    ['Tom Hale<Tom@Hale-Works.example>', { name: 'Tom Hale', email: 'tom@hale-works.example' }],
    ['Tom Hale <tom@hale-works.example>;', { name: 'Tom Hale', email: 'tom@hale-works.example' }],
    ['\u200eTom Hale\ue77b', { name: 'Tom Hale', email: null }],
    ['tom@hale-works.example', { name: null, email: 'tom@hale-works.example' }],
    ['tom@hale-works.example<tom@hale-works.example>', { name: null, email: 'tom@hale-works.example' }],
    ['"Hale, Tom"<tom@hale-works.example>', { name: 'Hale, Tom', email: 'tom@hale-works.example' }],
    ['Write to tom@hale-works.example', { name: 'Write to tom@hale-works.example', email: null }],
    ['', { name: null, email: null }],
  ])('%s', (text, person) => {
    expect(personIn(text)).toEqual(person);
  });

  it('reads lists with addresses, with semicolons and with commas', () => {
    const names = (text: string) => personsIn(text).map(({ name }) => name);
    expect(names('Tom Hale<tom@a.example>, Ida Berg<ida@b.example>')).toEqual(['Tom Hale', 'Ida Berg']);
    expect(names('Hale, Tom; Ida Berg<ida@b.example>')).toEqual(['Hale, Tom', 'Ida Berg']);
    expect(names('Tom Hale, Ida Berg')).toEqual(['Tom Hale', 'Ida Berg']);
  });

  it('tells a label from a time of day', () => {
    expect(labelled('Von: Tom Hale')).toEqual({ word: 'von', value: 'Tom Hale' });
    expect(labelled('发件人：Tom')).toEqual({ word: '发件人', value: 'Tom' });
    expect(labelled('Tom Hale')).toBeNull();
  });

  it('takes an address from elsewhere only when there is one', () => {
    expect(onlyAddress(['Tom (tom@a.example)', 'TOM@A.example', null])).toBe('tom@a.example');
    expect(onlyAddress(['tom@a.example', 'ida@b.example'])).toBeNull();
    expect(onlyAddress(['nobody'])).toBeNull();
  });

  it('answers at once for any text, however hostile', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '<', '@', '>', ' ', ';', ':', '"'), maxLength: 5000 }),
        (text) => {
          const started = performance.now();
          personsIn(text);
          onlyAddress([text]);
          expect(performance.now() - started).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
  });
});
