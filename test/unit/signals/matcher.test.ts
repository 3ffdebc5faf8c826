import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../../utils/languages/define';
import { lexiconOf } from '../../../utils/signals/lexicon';
import { matchPatterns, wordsOf } from '../../../utils/signals/matcher';
import { tokensOf } from '../../../utils/signals/tokens';

function packWith(patterns: readonly string[], unless: readonly string[] = []): LanguagePack {
  return {
    code: 'en',
    fold: (word) => word,
    inflect: (form) => [form],
    rewrites: { "won't": 'will not' },
    commonWords: 'the a',
    concepts: { payment: 'payment, bank transfer, *rechnung, factur*', negation: 'not', conditional: 'if' },
    acts: [{ act: 'promises-payment', patterns, unless, examples: [], lookAlikes: [] }],
  };
}

function matches(text: string, patterns: readonly string[], unless?: readonly string[]): number {
  const lexicon = lexiconOf(packWith(patterns, unless));
  return matchPatterns(wordsOf(tokensOf(text), lexicon), lexicon).length;
}

describe('a pattern', () => {
  it('finds words, concepts, phrases of a concept and words open at an end', () => {
    expect(matches('the bank transfer follows', ['@payment follows'])).toBe(1);
    expect(matches('die Monatsrechnung follows', ['@payment follows'])).toBe(1);
    expect(matches('facturas follows', ['@payment follows'])).toBe(1);
    expect(matches('the bank follows', ['@payment follows'])).toBe(0);
  });

  it('bridges up to three words with a short gap and up to eight with a long one', () => {
    expect(matches('payment a b c follows', ['payment .. follows'])).toBe(1);
    expect(matches('payment a b c d follows', ['payment .. follows'])).toBe(0);
    expect(matches('payment a b c d e f g h follows', ['payment ... follows'])).toBe(1);
  });

  it('never bridges a negation or a condition', () => {
    expect(matches("payment won't follow", ['payment .. follow'])).toBe(0);
    expect(matches('payment if you follow', ['payment .. follow'])).toBe(0);
  });

  it('knows alternatives, optional words, words that must not follow, and the edges of the sentence', () => {
    expect(matches('cash comes', ['payment|cash very? comes'])).toBe(1);
    expect(matches('no problem', ['< no !problem'])).toBe(0);
    expect(matches('no thanks', ['< no !problem'])).toBe(1);
    expect(matches('well no', ['< no >'])).toBe(0);
  });

  it('is taken back by what speaks against it in the same sentence', () => {
    expect(matches('payment follows early', ['payment follows'], ['early'])).toBe(0);
  });
});

it('refuses a pattern that begins with a gap, has nothing to find, or names an unknown concept', () => {
  expect(() => lexiconOf(packWith(['.. payment']))).toThrow('begins or ends with a gap');
  expect(() => lexiconOf(packWith(['payment?']))).toThrow('no element that must occur');
  expect(() => lexiconOf(packWith(['@lawyer writes']))).toThrow('is not filled');
});

it('takes linear time on hostile text', () => {
  const text = 'payment '.repeat(20_000);
  const start = performance.now();
  matches(text, ['payment ... payment ... payment ... never']);
  expect(performance.now() - start).toBeLessThan(3000);
});
