import type { ConceptId } from '../languages/define-concepts';
import type { CueId } from '../languages/define-acts';
import type { Lexicon } from './lexicon';
import { lengthsAt, type PatternMatch, type Word } from './matcher';

/** How many words before an act a negation still takes it back. */
const NEGATION_REACH = 3;

/** A sentence as the cues look at it. */
export interface CueContext {
  readonly text: string;
  readonly words: readonly Word[];
  /** True when the message laughs or winks somewhere. */
  readonly jest: boolean;
}

/** Everything that speaks against taking a match at its word (signals.md rule 6). */
export function cuesAgainst(match: PatternMatch, sentence: CueContext, lexicon: Lexicon): ReadonlySet<CueId> {
  const cues = new Set<CueId>();
  const { words } = sentence;
  if (has('negation', Math.max(0, match.first - NEGATION_REACH), match.first)) cues.add('negated');
  if (has('conditional', 0, match.first)) cues.add('conditional');
  if (has('reported', 0, words.length)) cues.add('reported');
  if (has('praise', 0, words.length)) cues.add('praise');
  if (sentence.jest) cues.add('jest');
  if (sentence.text.trimEnd().endsWith('?')) cues.add('question');
  return cues;

  function has(concept: ConceptId, from: number, to: number): boolean {
    return hasConcept(words, concept, lexicon, from, to);
  }
}

/** Whether a form of the concept begins among the words `from` (inclusive) to `to` (exclusive). */
export function hasConcept(
  words: readonly Word[],
  concept: ConceptId,
  lexicon: Lexicon,
  from = 0,
  to = words.length,
): boolean {
  const element = lexicon.conceptElements.get(concept);
  if (element === undefined) return false;
  for (let index = from; index < to; index += 1) if (lengthsAt(words, index, element).length > 0) return true;
  return false;
}

const LAUGHTER = /[😂🤣😄😆😅😜😝😛😉🙃😁]|(?:^|\s)[;:]-?[)DpP](?=\s|$)|\b(?:haha|hehe|jaja|jeje|lol|rofl)/iu;

/** Laughing or winking faces and laughter written out, in any language. */
export function laughs(text: string): boolean {
  return LAUGHTER.test(text);
}
