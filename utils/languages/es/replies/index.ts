import type { ReplyWords } from '../../define-replies';
import { advice } from './advice';
import { closes, greetings, values } from './courtesy';
import { formCues } from './forms';
import { answers, intentCues } from './intents';
import { parts } from './parting-parts';
import { partings } from './partings';
import { rubric } from './rubric';
import { scripts } from './scripts';

/** Replies in Spanish. */
export const words: ReplyWords = {
  code: 'es',
  locale: 'es-ES',
  forms: ['tu', 'usted', 'vos'],
  defaultForm: 'usted',
  formalForms: ['usted'],
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
