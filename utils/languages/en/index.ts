import type { LanguagePack } from '../define';
import { acts } from './acts/catalog';
import { grammar } from './concepts/grammar';
import { people } from './concepts/people';
import { things } from './concepts/things';
import { inflect } from './inflect';
import { judge } from './judge';
import { COMMON_WORDS, rewrites } from './rewrites';

export const english: LanguagePack = {
  code: 'en',
  fold: (word) => word,
  inflect,
  rewrites,
  commonWords: COMMON_WORDS,
  concepts: { ...grammar, ...things, ...people },
  acts,
  judge,
};
