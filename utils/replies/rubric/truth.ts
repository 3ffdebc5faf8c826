import type { Offence } from '../../domain/rule';
import { languageOf } from '../../text/language';
import { hasCue } from '../cues';
import { datesIn } from '../dates';
import { textOf } from '../template';
import { lacks, marks, PASS, type Rule, type RuleContext } from './define';
import type { DraftText, Stretch } from './draft-text';

const NUMBER = /\d+(?:[.,:/-]\d+)*/g;
/** Gaps nobody filled: brackets, underscores, and the usual stand-ins. */
const OPEN_SLOT = /\[[^\]\n]{0,80}\]|\{[^}\n]{0,80}\}|<[^>\n]{1,80}>|_{3,}|\b(?:XXX?|TBD|TODO)\b/g;

/** B17: no open slot, and every number and date comes from a fact. */
export const factsTraced: Rule = {
  id: 'B17',
  human: false,
  about: 'any draft',
  check: (draft, context) => {
    const dates = untracedDates(draft, context);
    const covered = (at: number) => dates.some(({ start, end }) => start <= at && at < end);
    const numbers = untracedNumbers(draft, context).filter(({ start }) => !covered(start));
    return marks([...openSlots(draft), ...dates, ...numbers]);
  },
};

/** B19: the name in the greeting is the client's, and the text is in the language of the thread. */
export const rightName: Rule = {
  id: 'B19',
  human: false,
  about: 'any draft',
  check: ({ greeting, body }, context) => {
    const { request, words, slots } = context;
    const language = languageOf(body.map(({ text }) => text).join('\n'));
    if (language !== null && language !== words.code) return lacks(null);
    if (!greeting || !request || !slots) return PASS;
    const names = (['clientFirstName', 'clientName', 'clientLastName'] as const)
      .map((slot) => textOf(slots.wordsOf(slot) ?? []))
      .filter((name) => name !== '');
    if (names.length === 0 || names.some((name) => greeting.text.includes(name))) return PASS;
    const stranger = namesIn(greeting, words.rubric.greetings).at(-1);
    const [right] = names;
    if (!stranger || right === undefined) return PASS;
    return marks([{ ...placeOf(stranger), mend: { kind: 'replace', ...placeOf(stranger), text: right } }]);
  },
};

function placeOf({ start, end }: Stretch) {
  return { start, end };
}

/** Capitalised words that are no words of greeting. */
function namesIn(greeting: Stretch, greetings: RuleContext['words']['rubric']['greetings']): readonly Stretch[] {
  return [...greeting.text.matchAll(/\p{Lu}[\p{L}'’-]*/gu)]
    .filter(([word]) => !hasCue(word, greetings))
    .map(({ 0: text, index }) => ({ text, start: greeting.start + index, end: greeting.start + index + text.length }));
}

function openSlots(draft: DraftText): readonly Offence[] {
  return [...draft.text.matchAll(OPEN_SLOT)].map(({ 0: slot, index: start }) => {
    const end = start + slot.length;
    return { start, end, mend: null };
  });
}

function untracedDates(draft: DraftText, context: RuleContext): readonly Offence[] {
  const { locale } = context.words;
  const known = new Set(datesIn(context.known.join('\n'), locale).map(({ date }) => date));
  return datesIn(draft.text, locale)
    .filter(({ date }) => !known.has(date))
    .map(({ start, end }) => ({ start, end, mend: null }));
}

function untracedNumbers(draft: DraftText, context: RuleContext): readonly Offence[] {
  const known = new Set(context.known.flatMap((text) => text.match(NUMBER) ?? []));
  return [...draft.text.matchAll(NUMBER)]
    .filter(([number]) => !known.has(number))
    .map(({ 0: number, index: start }) => ({ start, end: start + number.length, mend: null }));
}
