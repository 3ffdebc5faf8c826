import { describe, expect, it } from 'vitest';
import { english } from '../../../utils/languages/en';
import type { LanguagePack } from '../../../utils/languages/define';
import { loadLanguages } from '../../../utils/languages/load';
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
    dates: english.dates,
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

  it('takes an edge of the sentence as one of several', () => {
    expect(matches('no we pay', ['<|well no'])).toBe(1);
    expect(matches('well no', ['<|well no'])).toBe(1);
    expect(matches('oh no', ['<|well no'])).toBe(0);
    expect(matches('paid today', ['paid .. today|>'])).toBe(1);
    expect(matches('it is paid', ['paid .. today|>'])).toBe(1);
    expect(matches('paid with great pleasure by us', ['paid today|>'])).toBe(0);
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

describe('words of the languages', () => {
  const packs = loadLanguages();
  const elementsIn = async (code: string, text: string, word: string): Promise<readonly number[]> => {
    const lexicon = lexiconOf((await packs).find((pack) => pack.code === code)!);
    return wordsOf(tokensOf(text), lexicon).find(({ record }) => record.word === word)!.record.elements;
  };

  it('finds any number in digits where an English pattern says #', async () => {
    const [english] = await packs;
    const lexicon = lexiconOf({
      ...english!,
      acts: [{ act: 'sends-invoice', patterns: ['total is #'], examples: [], lookAlikes: [] }],
    });
    const found = (text: string) => matchPatterns(wordsOf(tokensOf(text), lexicon), lexicon).length;
    expect(found('total is 400')).toBe(1);
    expect(found('total is $1,200')).toBe(1);
    expect(found('total is unknown')).toBe(0);
  });

  it('reads an English possessive as the word, and a contraction as two', async () => {
    expect(await elementsIn('en', "today's call", 'today')).toEqual(await elementsIn('en', 'today', 'today'));
    expect(await elementsIn('en', "it's late", 'is')).not.toEqual([]);
  });

  it('joins a German verb with the particle that ends its clause, and with no other word', async () => {
    const plain = await elementsIn('de', 'ich sage das', 'sage');
    const joined = await elementsIn('de', 'ich sage den Termin für morgen ab, sorry', 'sage');
    expect(joined.length).toBeGreaterThan(plain.length);
    expect(await elementsIn('de', 'ich sage ab morgen Bescheid', 'sage')).toEqual(plain);
    expect(await elementsIn('de', 'ich sage Bescheid, der Termin ab', 'sage')).toEqual(plain);
  });
});
