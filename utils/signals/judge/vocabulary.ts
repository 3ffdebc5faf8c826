import { CONCEPT_IDS } from '../../languages/define-concepts';
import type { Lexicon, WordRecord } from '../lexicon';
import { hashText, rowOf } from './hash';

/** A phrase of a concept: the words after its first. */
export interface ConceptPhrase {
  readonly concept: number;
  readonly rest: readonly string[];
}

/** What the judge sees in one word, whatever stands around it. */
export interface WordTraits {
  /** Hash of the folded word, digits made alike. */
  readonly hash: number;
  /** Rows of its beginnings and of runs of letters: they hold inflections and compounds together. */
  readonly parts: readonly number[];
  /** Concepts the word alone belongs to, as places in `CONCEPT_IDS`. */
  readonly concepts: readonly number[];
  /** Concepts it can begin as a phrase, by the second word. */
  readonly phrases: ReadonlyMap<string, readonly ConceptPhrase[]>;
  readonly negates: boolean;
}

const SHORTEST_WITH_PARTS = 4;
const LONGEST_WORD = 24;
const PART_SEED = 0x51ed270b;
const BEGIN_SEED = 0x2f0b4c47;

const NEGATION = CONCEPT_IDS.indexOf('negation');
const known = new WeakMap<Lexicon, (record: WordRecord) => WordTraits>();

/** Looks up traits of words of a language; each record is worked out once. */
export function traitsIn(lexicon: Lexicon): (record: WordRecord) => WordTraits {
  const present = known.get(lexicon);
  if (present) return present;
  const conceptOf = new Map<number, number>();
  for (const [place, id] of CONCEPT_IDS.entries()) {
    const element = lexicon.conceptElements.get(id);
    if (element !== undefined) conceptOf.set(element, place);
  }
  const cache = new WeakMap<WordRecord, WordTraits>();
  const look = (record: WordRecord): WordTraits => {
    const found = cache.get(record);
    if (found) return found;
    const traits = traitsOf(record, conceptOf);
    cache.set(record, traits);
    return traits;
  };
  known.set(lexicon, look);
  return look;
}

function traitsOf(record: WordRecord, conceptOf: ReadonlyMap<number, number>): WordTraits {
  const word = record.word.slice(0, LONGEST_WORD).replace(/\d/g, '0');
  const concepts = record.elements.flatMap((element) => conceptOf.get(element) ?? []);
  return {
    hash: hashText(word),
    parts: partsOf(word),
    concepts,
    phrases: phrasesOf(record, conceptOf),
    negates: concepts.includes(NEGATION),
  };
}

function phrasesOf(
  { phrases }: WordRecord,
  conceptOf: ReadonlyMap<number, number>,
): ReadonlyMap<string, readonly ConceptPhrase[]> {
  const bySecond = new Map<string, ConceptPhrase[]>();
  for (const { element, rest } of phrases) {
    const concept = conceptOf.get(element);
    const [second] = rest;
    if (concept === undefined || second === undefined) continue;
    const present = bySecond.get(second);
    if (present) present.push({ concept, rest });
    else bySecond.set(second, [{ concept, rest }]);
  }
  return bySecond;
}

function partsOf(word: string): readonly number[] {
  if (word.length < SHORTEST_WITH_PARTS) return [];
  const parts: number[] = [];
  for (const length of [4, 5, 6]) {
    if (word.length > length) parts.push(rowOf(hashText(word.slice(0, length), BEGIN_SEED)));
  }
  for (let start = 0; start + 4 <= word.length; start += 1)
    parts.push(rowOf(hashText(word.slice(start, start + 4), PART_SEED)));
  return parts;
}
