import type { LanguagePack } from '../define';
import { acts } from './acts/catalog';
import { concepts } from './concepts';
import { dates } from './dates';
import { fold } from './fold';
import { inflect } from './inflect';
import { COMMON_WORDS, rewrites } from './rewrites';

export const english: LanguagePack = {
  code: 'en',
  fold,
  inflect,
  rewrites,
  commonWords: COMMON_WORDS,
  concepts,
  acts,
  dates,
};
