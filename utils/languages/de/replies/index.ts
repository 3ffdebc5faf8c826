import type { ReplyWords } from '../../define-replies';
import { advice } from './advice';
import { closes, greetings, values } from './courtesy';
import { formCues } from './forms';
import { answers, intentCues } from './intents';
import { parts } from './parting-parts';
import { partings } from './partings';
import { rubric } from './rubric';
import { scripts } from './scripts';

/** Replies in German. */
export const words: ReplyWords = {
  code: 'de',
  locale: 'de-DE',
  forms: ['du', 'sie'],
  defaultForm: 'sie',
  formalForms: ['sie'],
  formCues,
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
