import { describe, expect, it } from 'vitest';
import { PACK_CODES } from '../../utils/languages/catalog';
import { loadLanguages } from '../../utils/languages/load';
import { meaningOf, type ActId } from '../../utils/languages/define-acts';
import { actsOf } from '../../utils/signals/acts';
import { lexiconOf } from '../../utils/signals/lexicon';
import { sentencesOf } from '../../utils/text/sentences';
import type { LanguagePack } from '../../utils/languages/define';

const packs = await loadLanguages();

/** Acts found in `text` when said by whoever `act` belongs to; `strength` as little or as much as asked. */
function actsIn(text: string, act: ActId, pack: LanguagePack, strengths = ['sure', 'hint']): readonly ActId[] {
  const author = meaningOf(act).voice === 'me' ? 'me' : 'client';
  const lexicon = lexiconOf(pack);
  return sentencesOf(text, pack.code)
    .flatMap((sentence) => actsOf(text, sentence, author, lexicon))
    .filter(({ strength }) => strengths.includes(strength))
    .map((found) => found.act);
}

it('loads a pack for every language the catalogue names', () => {
  expect(packs.map(({ code }) => code)).toEqual(PACK_CODES);
});

describe.each(packs)('acts in $code', (pack) => {
  const entries = pack.acts.map((entry) => ({ ...entry, count: entry.patterns.length }));

  it.each(entries)('$act: every example is recognised ($count patterns)', ({ act, examples }) => {
    const missed = examples.filter((example) => !actsIn(example, act, pack).includes(act));
    expect(missed).toEqual([]);
  });

  it.each(entries)('$act: no look-alike is taken for it', ({ act, lookAlikes }) => {
    const taken = lookAlikes.filter((lookAlike) => actsIn(lookAlike, act, pack, ['sure']).includes(act));
    expect(taken).toEqual([]);
  });

  it.each(entries)('$act: carries an example and a look-alike', ({ examples, lookAlikes }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(lookAlikes.length).toBeGreaterThan(0);
  });
});
