import type { Phrase } from '../../languages/define-replies';
import { addDays, dateInWords, datesIn } from '../dates';
import { cuesIn, hasCue, type CueMatch } from '../cues';
import { partingPhrases } from '../script';
import { lacks, marks, PASS, type Rule, type RuleContext } from './define';
import type { DraftText } from './draft-text';
import { offenceOf, opening } from './mends';

/** The decision stands in the first so many sentences. */
const DECISION_SENTENCES = 2;

/** B1: the decision is unmistakable and comes first. */
export const decisionFirst: Rule = {
  id: 'B1',
  human: false,
  about: 'partings',
  check: (draft, context) => {
    const { termination, hedges } = context.words.rubric;
    const first = draft.sentences.slice(0, DECISION_SENTENCES);
    const start = first[0]?.start ?? 0;
    const end = first.at(-1)?.end ?? 0;
    const within = (match: CueMatch) => match.start >= start && match.end <= end;
    if (!cuesIn(draft.text, termination).some(within)) return lacks(opening(decisionOf(context), draft, context));
    const hedged = cuesIn(draft.text, hedges).filter(within);
    return marks(hedged.map((match) => offenceOf(match, draft)));
  },
};

/** B3: a concrete day or event. */
export const concreteEnd: Rule = {
  id: 'B3',
  human: false,
  about: 'partings',
  check: (draft, context) => {
    const { locale, rubric } = context.words;
    const named = bodyDates(draft, locale).length > 0 || hasCue(draft.text, rubric.endEvents);
    return named ? PASS : lacks(opening(decisionOf(context), draft, context));
  },
};

/** B4: at least the notice of the contract, where it is known. The end is the first date of the first paragraph. */
export const enoughNotice: Rule = {
  id: 'B4',
  human: false,
  about: 'partings',
  check: (draft, { request, words: { locale } }) => {
    const days = request?.facts.noticeDays?.value;
    const first = draft.body[0];
    if (!request || days === undefined || !first) return PASS;
    const earliest = addDays(request.today, days);
    const end = datesIn(first.text, locale)[0];
    if (!end || end.date >= earliest) return PASS;
    const [from, to] = [first.start + end.start, first.start + end.end];
    const mend = { kind: 'replace', start: from, end: to, text: dateInWords(earliest, locale) } as const;
    return marks([{ start: from, end: to, mend }]);
  },
};

/** Dates of the body; that of a letter's head is none. */
function bodyDates(draft: DraftText, locale: string) {
  return draft.body.flatMap((paragraph) => datesIn(paragraph.text, locale));
}

function decisionOf({ words, request }: RuleContext): Phrase {
  return (request && partingPhrases(request, words)?.decision) ?? words.parts.decision;
}
