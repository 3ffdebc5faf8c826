import { describe, expect, it } from 'vitest';
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';
import { loadLanguages } from '../../../utils/languages/load';
import { readablePhrase, wordingsOf } from '../../../utils/signals/wordings';

const concepts = { invoice: 'invoice/n, bill/n, statement/n', late: 'late' };

describe('a phrase as a person reads it', () => {
  it.each([
    ['@invoice .. is|are @late', 'invoice/bill … is/are late'],
    ['< not ... past_due >', 'not … past due'],
    ['!your pay/v me?', 'pay (me)'],
    ['factur* # days', 'factur… 12 days'],
  ])('%s', (pattern, phrase) => {
    expect(readablePhrase(pattern, { concepts })).toBe(phrase);
  });
});

describe('what a signal listens for', () => {
  it('has sentences and phrases for every signal in every language', async () => {
    for (const pack of await loadLanguages()) {
      for (const signal of WORD_SIGNAL_IDS) {
        const wordings = wordingsOf(signal, pack);
        const where = `${pack.code} ${signal}`;
        expect(wordings.flatMap(({ examples }) => examples).length, where).toBeGreaterThan(0);
        expect(wordings.flatMap(({ phrases }) => phrases).length, where).toBeGreaterThan(0);
      }
    }
  });

  it('shows no mark of the notation', async () => {
    for (const pack of await loadLanguages()) {
      const phrases = WORD_SIGNAL_IDS.flatMap((signal) => wordingsOf(signal, pack).flatMap((one) => one.phrases));
      expect(phrases.filter((phrase) => /[@|_<>*]|\/[nv](?=[\s/)]|$)/u.test(phrase))).toEqual([]);
    }
  });
});
