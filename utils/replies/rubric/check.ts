import type { DraftRequest, ReplyChoice } from '../../domain/draft';
import type { Offence, RuleId, RuleResult } from '../../domain/rule';
import type { ReplyWords } from '../../languages/define-replies';
import { PARTING_POLICIES } from '../archetypes';
import { slotsOfRequest } from '../render';
import { FACT_KEYS } from '../slots';
import { textOf, type Slots } from '../template';
import { RULES } from './catalog';
import type { Rule, RuleContext } from './define';
import { readDraft } from './draft-text';

/** Words in the user's own reply that are better not sent. */
export interface HotPhrase extends Offence {
  readonly rule: RuleId;
}

/**
 * Checks a draft, as written or as the user edited it, against every rule that concerns its kind, in the order of the
 * rubric. Rules that concern other kinds are not in the answer.
 */
export function checkDraft(text: string, request: DraftRequest, words: ReplyWords): readonly RuleResult[] {
  const { reply } = request;
  const slots = slotsOfRequest(request, words);
  const policy = reply.kind === 'parting' ? PARTING_POLICIES[reply.archetype] : null;
  const context: RuleContext = { words, request, slots, known: knownTexts(slots), policy };
  const draft = readDraft(text, words);
  return RULES.filter((rule) => concerns(rule, reply)).map((rule) => {
    const { offences, lacks, mend } = rule.check(draft, context);
    return { rule: rule.id, passed: offences.length === 0 && !lacks, human: rule.human, offences, mend };
  });
}

/** The hot phrases in a reply the user writes on their own, in order of the text. */
export function hotPhrases(text: string, words: ReplyWords): readonly HotPhrase[] {
  const context: RuleContext = { words, request: null, slots: null, known: [], policy: null };
  const draft = readDraft(text, words);
  return RULES.filter((rule) => rule.about === 'any text')
    .flatMap((rule) => rule.check(draft, context).offences.map((offence) => ({ ...offence, rule: rule.id })))
    .toSorted((one, other) => one.start - other.start);
}

function knownTexts(slots: Slots): readonly string[] {
  return [...FACT_KEYS, 'total', 'today']
    .map((slot) => textOf(slots.wordsOf(slot) ?? []))
    .filter((text) => text !== '');
}

function concerns({ about }: Rule, { kind }: ReplyChoice): boolean {
  switch (about) {
    case 'any text':
    case 'any draft':
      return true;
    case 'partings':
      return kind === 'parting';
    case 'partings and payment reminders':
      return kind === 'parting' || kind.startsWith('payment-reminder');
  }
}
