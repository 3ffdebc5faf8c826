// From what was read to what the learner takes, built once and learned from many times.
import type { LanguagePack } from '../../../utils/languages/define';
import { GROUPS, SHARED_GROUPS } from '../../../utils/signals/judge/features';
import { exampleOf, examplesOfMessage, examplesOfRow, targetsOf, type GroupId } from './examples';
import { randomFrom, type Example } from './learner';
import { readMessages, readRows, type Material } from './material';

const SEED = 20260301;
const ORDINARY_STRETCHES = 4;
/** A row of another language weighs half: the kinds of things are the same, the habits of writers are not. */
const SHARED_WEIGHT = 0.5;
const NOT_SHARED: readonly GroupId[] = GROUPS.filter((group) => !SHARED_GROUPS.some((shared) => shared === group));

/** Examples of a language; those of threads with their fold, those of rows with their block. */
export interface ExampleSet {
  readonly rows: readonly { readonly block: number; readonly examples: readonly Example[] }[];
  readonly messages: readonly { readonly fold: number; readonly examples: readonly Example[] }[];
  readonly ordinary: readonly Example[];
  /** Examples of other languages: kinds of things, no words. */
  readonly shared: readonly Example[];
}

/** Builds the examples of a language, with groups in `without` left out. */
export function exampleSetOf(
  material: Material,
  shared: readonly Example[],
  without: readonly GroupId[] = [],
): ExampleSet {
  const random = randomFrom(SEED);
  return {
    rows: material.rows.map(({ row, read }) => ({ block: row.block, examples: examplesOfRow(row, read, without) })),
    messages: material.messages.map(({ fold, message, read }) => ({
      fold,
      examples: examplesOfMessage(message, read, without),
    })),
    ordinary: material.ordinary.flatMap(({ features }) => {
      const count = features.sentences.length;
      return Array.from({ length: ORDINARY_STRETCHES }, () => {
        const first = Math.floor(random() * count);
        const last = Math.min(count, first + 1 + Math.floor(random() * 2));
        return exampleOf(features, targetsOf([]), 1, { first, last }, without);
      });
    }),
    shared,
  };
}

/** What a language teaches the others: its rows and threads by the kinds of things in them. */
export async function sharedExamplesOf(pack: LanguagePack): Promise<readonly Example[]> {
  const rows = readRows(pack).flatMap(({ row, read }) => examplesOfRow(row, read, NOT_SHARED));
  const messages = (await readMessages(pack)).flatMap(({ message, read }) =>
    examplesOfMessage(message, read, NOT_SHARED),
  );
  return [...rows, ...messages]
    .filter((example) => example.rows.length > 0)
    .map((example) => ({ ...example, weight: example.weight * SHARED_WEIGHT }));
}

/** Which examples to learn from. */
export interface Selection {
  /** Fold of threads to leave out; none when absent. */
  readonly withoutFold?: number;
  /** Share of the blocks of rows, 0 to 1. */
  readonly share?: number;
  /** More examples. */
  readonly more?: readonly Example[];
}

/** The chosen examples of a set. */
export function chosenFrom(set: ExampleSet, { withoutFold, share = 1, more = [] }: Selection): readonly Example[] {
  const random = randomFrom(SEED);
  const blocks = new Map<number, boolean>();
  const chosen = set.rows.filter(({ block }) => {
    if (!blocks.has(block)) blocks.set(block, random() < share);
    return blocks.get(block);
  });
  return [
    ...chosen.flatMap(({ examples }) => examples),
    ...set.messages.filter(({ fold }) => fold !== withoutFold).flatMap(({ examples }) => examples),
    ...set.ordinary,
    ...set.shared,
    ...more,
  ];
}
