import type { ThreadState } from '../../domain/finding';
import type { Author } from '../../domain/person';
import { ACT_IDS } from '../../languages/define-acts';
import type { Act, Span } from '../acts';
import { laughs } from '../cues';
import type { Lexicon } from '../lexicon';
import { wordsOf, type Word } from '../matcher';
import { tokensOf } from '../tokens';
import { hashText, mix, rowOf } from './hash';
import { traitsIn, type WordTraits } from './vocabulary';

/** Kinds of features of a sentence: words and their neighbours, parts of words, concepts and their order, marks. */
export const SENTENCE_GROUPS = ['words', 'parts', 'concepts', 'marks'] as const;
/** Kinds of features of a message: what is open before it and who writes, and what the message before was about. */
export const CONTEXT_GROUPS = ['state', 'said'] as const;
export const GROUPS = [...SENTENCE_GROUPS, ...CONTEXT_GROUPS] as const;
/** Kinds that hold no word of a language: what one language teaches of them holds in the others. */
export const SHARED_GROUPS = ['concepts', 'marks', 'state', 'said'] as const;

/** For each group the rows of the weight table that are set. */
export type Grouped<Group extends string> = Readonly<Record<Group, readonly number[]>>;

export interface SentenceFeatures extends Span {
  readonly words: readonly Word[];
  /** Traits of each word. */
  readonly traits: readonly WordTraits[];
  readonly groups: Grouped<Exclude<(typeof SENTENCE_GROUPS)[number], 'parts'>>;
  readonly concepts: readonly number[];
}

/** Rows of one group of a sentence. Parts lie with its words, each worked out once a word and not once an occurrence. */
export function rowsOf(
  { groups, traits }: SentenceFeatures,
  group: (typeof SENTENCE_GROUPS)[number],
): readonly number[] {
  return group === 'parts' ? traits.flatMap(({ parts }) => parts) : groups[group];
}

/** What a message is, besides its sentences. */
export interface MessageFeatures {
  readonly sentences: readonly SentenceFeatures[];
  readonly context: Grouped<(typeof CONTEXT_GROUPS)[number]>;
}

/** What the judge needs to know of a message that was read. */
export interface Utterance {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly acts: readonly Act[];
  readonly author: Author;
}

const SEEDS = {
  pair: hashText('pair'),
  skip: hashText('skip'),
  triple: hashText('triple'),
  negated: hashText('negated'),
  mine: hashText('mine'),
  concept: hashText('concept'),
  conceptPair: hashText('concept pair'),
  conceptSkip: hashText('concept skip'),
  mark: hashText('mark'),
  author: hashText('author'),
  open: hashText('open'),
  said: hashText('said'),
} as const;
const NEGATION_REACH = 3;

/** Features of a message: pure in its words, its acts and what was open before. */
export function featuresOf(utterance: Utterance, before: ThreadState, lexicon: Lexicon): MessageFeatures {
  const sentences = utterance.sentences.map((sentence) => sentenceFeatures(utterance, sentence, lexicon));
  const words = sentences.reduce((total, sentence) => total + sentence.words.length, 0);
  const length = lengthClass(words);
  return {
    sentences,
    context: { state: stateRows(utterance, before, length), said: saidRows(utterance, before, length) },
  };
}

function sentenceFeatures({ text, author }: Utterance, sentence: Span, lexicon: Lexicon): SentenceFeatures {
  const words = wordsOf(tokensOf(text, sentence.start, sentence.end), lexicon);
  const look = traitsIn(lexicon);
  const traits = words.map(({ record }) => look(record));
  const concepts = conceptsIn(words, traits);
  return {
    start: sentence.start,
    end: sentence.end,
    words,
    traits,
    groups: {
      words: wordRows(traits, author),
      concepts: conceptRows(concepts, author),
      marks: marksOf(text.slice(sentence.start, sentence.end)).map((mark) =>
        rowOf(mix(mix(SEEDS.mark, mark), author === 'me' ? 1 : 0)),
      ),
    },
    concepts: [...new Set(concepts.map(({ concept }) => concept))],
  };
}

function wordRows(traits: readonly WordTraits[], author: Author): readonly number[] {
  const rows: number[] = [];
  let negation = -NEGATION_REACH - 1;
  for (let index = 0; index < traits.length; index += 1) {
    const here = traits[index];
    if (!here) continue;
    rows.push(rowOf(here.hash));
    if (author === 'me') rows.push(rowOf(mix(SEEDS.mine, here.hash)));
    const back1 = traits[index - 1];
    const back2 = traits[index - 2];
    if (back1) rows.push(rowOf(mix(mix(SEEDS.pair, back1.hash), here.hash)));
    if (back2) rows.push(rowOf(mix(mix(SEEDS.skip, back2.hash), here.hash)));
    if (back1 && back2) rows.push(rowOf(mix(mix(mix(SEEDS.triple, back2.hash), back1.hash), here.hash)));
    if (index - negation <= NEGATION_REACH) rows.push(rowOf(mix(SEEDS.negated, here.hash)));
    if (here.negates) negation = index;
  }
  return rows;
}

interface Placed {
  readonly concept: number;
  readonly index: number;
}

function conceptsIn(words: readonly Word[], traits: readonly WordTraits[]): readonly Placed[] {
  const found: Placed[] = [];
  for (let index = 0; index < traits.length; index += 1) {
    for (const concept of traits[index]?.concepts ?? []) found.push({ concept, index });
    const second = words[index + 1]?.record.word;
    if (second === undefined) continue;
    for (const { concept, rest } of traits[index]?.phrases.get(second) ?? []) {
      if (rest.every((word, offset) => words[index + 1 + offset]?.record.word === word)) found.push({ concept, index });
    }
  }
  return found;
}

function conceptRows(concepts: readonly Placed[], author: Author): readonly number[] {
  const rows = new Set<number>();
  const side = author === 'me' ? SEEDS.mine : 0;
  for (let index = 0; index < concepts.length; index += 1) {
    const here = concepts[index];
    if (!here) continue;
    rows.add(rowOf(mix(SEEDS.concept, here.concept)));
    rows.add(rowOf(mix(mix(SEEDS.concept, here.concept), SEEDS.author + side)));
    for (let back = index - 1; back >= 0 && back >= index - 6; back -= 1) {
      const other = concepts[back];
      if (!other || other.concept === here.concept) continue;
      const near = here.index - other.index <= 3 ? SEEDS.conceptPair : SEEDS.conceptSkip;
      rows.add(rowOf(mix(mix(mix(near, other.concept), here.concept), side)));
    }
  }
  return [...rows];
}

function marksOf(sentence: string): readonly number[] {
  const marks: number[] = [];
  if (sentence.includes('!')) marks.push(1);
  if (/!!|!\?|\?!|\?\?/.test(sentence)) marks.push(2);
  if (sentence.trimEnd().endsWith('?')) marks.push(3);
  const shouted = sentence.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0;
  if (shouted >= 2) marks.push(4);
  if (shouted >= 4) marks.push(5);
  if (/[%€$£]/.test(sentence)) marks.push(6);
  if (/\d/.test(sentence)) marks.push(7);
  if (laughs(sentence)) marks.push(8);
  return marks;
}

function stateRows({ author, acts }: Utterance, before: ThreadState, length: number): readonly number[] {
  const side = sideOf(author);
  const rows = [rowOf(mix(SEEDS.author, side)), rowOf(mix(mix(SEEDS.author, side), 10 + length))];
  for (const { about, kind, by, count, answered } of before.open) {
    const item = mix(hashText(`${about} ${kind} ${by}`, SEEDS.open), side);
    rows.push(rowOf(item), rowOf(mix(item, 10 + length)));
    if (count > 1) rows.push(rowOf(mix(item, 20)));
    if (kind !== 'asked' || answered) continue;
    rows.push(rowOf(mix(item, 21)));
    for (const { act } of acts) rows.push(rowOf(mix(mix(item, 22), ACT_IDS.indexOf(act))));
  }
  return [...new Set(rows)];
}

function saidRows({ author }: Utterance, { said }: ThreadState, length: number): readonly number[] {
  if (!said) return [];
  const from = mix(mix(SEEDS.said, sideOf(author)), said.by === 'me' ? 1 : 2);
  const rows = new Set<number>();
  for (const concept of said.concepts) {
    rows.add(rowOf(mix(mix(from, concept), 1)));
    rows.add(rowOf(mix(mix(from, concept), 30 + length)));
  }
  for (const act of said.acts) {
    rows.add(rowOf(mix(mix(from, act), 2)));
    rows.add(rowOf(mix(mix(from, act), 40 + length)));
  }
  return [...rows];
}

function sideOf(author: Author): number {
  return author === 'me' ? 1 : author === 'client' ? 2 : 3;
}

/** Upper bounds in words of short, middling and longer messages. */
const LENGTHS = [6, 14, 60] as const;

function lengthClass(words: number): number {
  const found = LENGTHS.findIndex((most) => words <= most);
  return found === -1 ? LENGTHS.length : found;
}

/** What is kept of a message for reading the next one: kinds of things and deeds, no words. */
export function saidIn({ author, acts }: Utterance, features: MessageFeatures): NonNullable<ThreadState['said']> {
  return {
    by: author,
    concepts: [...new Set(features.sentences.flatMap(({ concepts }) => concepts))],
    acts: [...new Set(acts.map(({ act }) => ACT_IDS.indexOf(act)))],
  };
}
