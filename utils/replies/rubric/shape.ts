import { BODY_WORDS } from '../body-words';
import { cuesIn, type CueMatch } from '../cues';
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
    const within = (match: CueMatch) => match.start >= first.start && match.end <= first.end;
    const mine = cuesIn(draft.text, words.rubric.firstPerson).filter(within);
    const yours = cuesIn(draft.text, words.rubric.secondPerson).filter(within);
    if (yours.length === 0 || mine.length > yours.length) return PASS;
    return marks(yours.map(({ start, end }) => ({ start, end, mend: null })));
  },
};
