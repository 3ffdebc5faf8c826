import { BODY_WORDS } from '../body-words';
import { cuesIn } from '../cues';
import { lacks, marks, PASS, type Rule } from './define';
import { offenceOf } from './mends';

/** B2: one reason; a friend may be told a few. */
export const oneReason: Rule = {
  id: 'B2',
  human: true,
  about: 'partings',
  check: (draft, { policy, words }) =>
    policy?.talk ? PASS : marks(cuesIn(draft.text, words.rubric.secondReasons).map((match) => offenceOf(match, draft))),
};

/** B5: neither curt nor a discussion. */
export const rightLength: Rule = {
  id: 'B5',
  human: false,
  about: 'any draft',
  check: (draft, { request }) => {
    const { least, most } = BODY_WORDS[request?.medium ?? 'mail'];
    return draft.wordCount >= least && draft.wordCount <= most ? PASS : lacks(null);
  },
};

/** B8: decision and reason, which stand in the first paragraph, speak of our own side. */
export const ownSide: Rule = {
  id: 'B8',
  human: false,
  about: 'partings',
  check: (draft, { words }) => {
    const first = draft.body[0];
    if (first === undefined) return PASS;
    const mine = cuesIn(first.text, words.rubric.firstPerson);
    const yours = cuesIn(first.text, words.rubric.secondPerson);
    if (yours.length === 0 || mine.length > yours.length) return PASS;
    return marks(yours.map(({ start, end }) => ({ start: first.start + start, end: first.start + end, mend: null })));
  },
};
