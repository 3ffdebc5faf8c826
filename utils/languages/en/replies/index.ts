import type { ReplyWords } from '../../define-replies';
import { advice } from './advice';
import { closes, greetings, values } from './courtesy';
import { answers, intentCues } from './intents';
import { parts } from './parting-parts';
import { partings } from './partings';
import { rubric } from './rubric';
import { scripts } from './scripts';

/** Replies in English. */
export const words: ReplyWords = {
  code: 'en',
  locale: 'en-GB',
  forms: ['none'],
  defaultForm: 'none',
  formalForms: [],
  formCues: {},
  values,
  greetings,
  closes,
  scripts,
  parts,
  partings,
  answers,
  intentCues,
  rubric,
  advice,
};
