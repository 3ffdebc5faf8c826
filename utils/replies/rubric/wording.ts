import type { Offence } from '../../domain/rule';
import type { CueList, RubricWords } from '../../languages/define-replies';
import { cuesIn } from '../cues';
import { marks, PASS, type Rule, type RuleContext } from './define';
import { sentenceAt, type DraftText } from './draft-text';
import { offenceOf } from './mends';

/** A word in capitals is shouting from this length on; shorter ones are mostly abbreviations. */
const SHOUT_CHARACTERS = 4;

/** B6: no insult, sarcasm, capitals, rows of marks or rhetorical questions. */
export const noHeat: Rule = {
  id: 'B6',
  human: false,
  about: 'any text',
  check: (draft, context) =>
    marks([
      ...listed(draft, context, 'insults', 'sarcasm'),
      ...shouting(draft, context),
      ...rowsOfMarks(draft),
      ...rhetoricalQuestions(draft, context),
    ]),
};

/** B7: no generalisation and no trait. */
export const noJudgement: Rule = {
  id: 'B7',
  human: true,
  about: 'any text',
  check: (draft, context) => marks(listed(draft, context, 'generalisations', 'traits')),
};

/** B9: one word of regret may stand, the others go. */
export const oneRegret: Rule = {
  id: 'B9',
  human: false,
  about: 'any text',
  check: (draft, context) => marks(listed(draft, context, 'regrets').slice(1)),
};

/** B10: no re-opening; a friend may be invited to talk. */
export const noReopening: Rule = {
  id: 'B10',
  human: true,
  about: 'partings',
  check: (draft, context) => (context.policy?.talk ? PASS : marks(listed(draft, context, 'reopening'))),
};

/** B11: no promise of future work. */
export const noPromise: Rule = {
  id: 'B11',
  human: true,
  about: 'partings',
  check: (draft, context) => marks(listed(draft, context, 'futureWork')),
};

/** B18: no accusation and no threat. */
export const noThreat: Rule = {
  id: 'B18',
  human: true,
  about: 'any text',
  check: (draft, context) => marks(listed(draft, context, 'accusations', 'threats')),
};

type ListName = { [Name in keyof RubricWords]: RubricWords[Name] extends CueList ? Name : never }[keyof RubricWords];

function listed(draft: DraftText, { words }: RuleContext, ...lists: readonly ListName[]): readonly Offence[] {
  return lists.flatMap((list) => cuesIn(draft.text, words.rubric[list])).map((match) => offenceOf(match, draft));
}

function shouting(draft: DraftText, context: RuleContext): readonly Offence[] {
  const known = context.known.join(' ');
  return [...draft.text.matchAll(/\p{Lu}{2,}/gu)]
    .filter(([word]) => word.length >= SHOUT_CHARACTERS)
    .filter(([word]) => !context.words.rubric.capitals.includes(word) && !known.includes(word))
    .map(({ 0: word, index: start }) => {
      const end = start + word.length;
      return { start, end, mend: { kind: 'replace', start, end, text: word.toLowerCase() } };
    });
}

function rowsOfMarks(draft: DraftText): readonly Offence[] {
  return [...draft.text.matchAll(/[!?]{2,}/g)]
    .filter(([row]) => row.includes('!'))
    .map(({ 0: row, index: start }) => {
      const end = start + row.length;
      return { start, end, mend: { kind: 'replace', start, end, text: row.includes('?') ? '?' : '.' } };
    });
}

function rhetoricalQuestions(draft: DraftText, { words }: RuleContext): readonly Offence[] {
  return cuesIn(draft.text, words.rubric.rhetorical)
    .filter(({ start }) => sentenceAt(draft, start)?.text.includes('?'))
    .map((match) => offenceOf(match, draft));
}
