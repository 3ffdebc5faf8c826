import { cuesIn, hasCue } from '../cues';
import { lacks, marks, PASS, type Rule } from './define';
import { sentenceAt } from './draft-text';
import { addition, offenceOf } from './mends';

/** B12: open work with its day, or that nothing is open. */
export const openWorkNamed: Rule = {
  id: 'B12',
  human: false,
  about: 'partings',
  check: (draft, context) => {
    const { rubric, parts, partings } = context.words;
    const { reply } = context.request ?? {};
    const own = reply?.kind === 'parting' ? partings[reply.archetype].openWork : undefined;
    return hasCue(draft.text, rubric.openWork) ? PASS : lacks(addition(own ?? parts.openWork, draft, context));
  },
};

/** B13: what is to be paid with a number and a day, or that all is settled or will be stated. */
export const moneyNamed: Rule = {
  id: 'B13',
  human: false,
  about: 'partings and payment reminders',
  check: (draft, context) => {
    const { rubric, parts } = context.words;
    const numbered = cuesIn(draft.text, rubric.money).some(({ start }) =>
      /\d/.test(sentenceAt(draft, start)?.text ?? ''),
    );
    const concrete = numbered || hasCue(draft.text, rubric.settled);
    return concrete ? PASS : lacks(addition(parts.money, draft, context));
  },
};

/** B14: files, access and contacts go over. */
export const handoverNamed: Rule = {
  id: 'B14',
  human: false,
  about: 'partings',
  check: (draft, context) => {
    const { rubric, parts } = context.words;
    return hasCue(draft.text, rubric.handover) ? PASS : lacks(addition(parts.handover, draft, context));
  },
};

/** B15: somebody or some kind of provider, where that is fair to them (P03). */
export const referralNamed: Rule = {
  id: 'B15',
  human: false,
  about: 'partings',
  check: (draft, context) => {
    const { rubric, parts, partings } = context.words;
    const { reply } = context.request ?? {};
    const found = cuesIn(draft.text, rubric.referral);
    if (context.policy?.referral === 'off') return marks(found.map((match) => offenceOf(match, draft)));
    if (context.policy?.referral !== 'on' || found.length > 0 || reply?.kind !== 'parting') return PASS;
    return lacks(addition(partings[reply.archetype].provider ?? parts.referral, draft, context));
  },
};

/** B16: one thanks; none to somebody who asked for something dishonest (W29). */
export const thanksGiven: Rule = {
  id: 'B16',
  human: true,
  about: 'partings',
  check: (draft, context) => {
    const { rubric, parts } = context.words;
    const found = cuesIn(draft.text, rubric.thanks);
    if (context.policy?.thanks === false) return marks(found.map((match) => offenceOf(match, draft)));
    return found.length > 0 ? PASS : lacks(addition(parts.thanks, draft, context));
  },
};
