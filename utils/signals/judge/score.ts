import { WORD_SIGNAL_IDS } from '../../domain/signal';
import { CONTEXT_GROUPS, SENTENCE_GROUPS, type GROUPS, type MessageFeatures, type SentenceFeatures } from './features';
import type { JudgeModel } from './model';
import type { WordTraits } from './vocabulary';

/** One output a signal, and the last for "any of them". */
export const OUTPUTS = WORD_SIGNAL_IDS.length + 1;
export const ANY = WORD_SIGNAL_IDS.length;

/** How much each kind of feature weighs before anything is learned; a group counts by the root of its size. */
export const GROUP_SCALES: Readonly<Record<(typeof GROUPS)[number], number>> = {
  words: 2.5,
  parts: 2,
  concepts: 2.5,
  marks: 0.7,
  state: 0.7,
  said: 1.5,
};

/** Sentences read together: first (inclusive) to last (exclusive). */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Log odds of every output at its best place. */
export interface Scores {
  readonly logits: Float32Array;
  readonly places: readonly Stretch[];
}

/** Stretches in which a signal may lie: each sentence, each pair of neighbours, and the whole message. */
export function stretchesOf(sentences: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < sentences; first += 1) {
    stretches.push({ first, last: first + 1 });
    if (first + 2 <= sentences) stretches.push({ first, last: first + 2 });
  }
  if (sentences > 2) stretches.push({ first: 0, last: sentences });
  return stretches;
}

const NOWHERE: Stretch = { first: 0, last: 0 };
const LEAST_LOGIT = -20;

/** Scores a message: the best stretch counts, for each output its own. */
export function scoresOf(features: MessageFeatures, model: JudgeModel): Scores {
  const sums = features.sentences.map((sentence) => SENTENCE_GROUPS.map((group) => sumIn(sentence, group, model)));
  const base = baseOf(features, model);
  const logits = new Float32Array(OUTPUTS).fill(LEAST_LOGIT);
  const places = new Array<Stretch>(OUTPUTS).fill(NOWHERE);
  const here = new Float32Array(OUTPUTS);
  for (const stretch of stretchesOf(sums.length)) {
    here.set(base);
    const within = sums.slice(stretch.first, stretch.last);
    SENTENCE_GROUPS.forEach((group, index) => {
      const size = within.reduce((total, groups) => total + (groups[index]?.size ?? 0), 0);
      const scale = scaleOf(group, size);
      for (const groups of within) addScaled(here, groups[index]?.sum, scale);
    });
    for (let output = 0; output < OUTPUTS; output += 1) {
      if ((here[output] ?? 0) <= (logits[output] ?? 0)) continue;
      logits[output] = here[output] ?? 0;
      places[output] = stretch;
    }
  }
  return { logits, places };
}

/** Weight of each row of a group of `size` rows. */
export function scaleOf(group: (typeof GROUPS)[number], size: number): number {
  return size === 0 ? 0 : GROUP_SCALES[group] / Math.sqrt(size);
}

function baseOf({ context }: MessageFeatures, model: JudgeModel): Float32Array {
  const base = Float32Array.from(model.bias);
  for (const group of CONTEXT_GROUPS)
    addScaled(base, sumOf(context[group], model), scaleOf(group, context[group].length));
  return base;
}

/** Sum of the weights of a group of a sentence, and how many rows it has. */
interface GroupSum {
  readonly sum: Float32Array;
  readonly size: number;
}

function sumIn(
  { groups, traits }: SentenceFeatures,
  group: (typeof SENTENCE_GROUPS)[number],
  model: JudgeModel,
): GroupSum {
  if (group !== 'parts') return { sum: sumOf(groups[group], model), size: groups[group].length };
  const sum = new Float32Array(OUTPUTS);
  let size = 0;
  for (const word of traits) {
    addScaled(sum, partSumOf(word, model), 1);
    size += word.parts.length;
  }
  return { sum, size };
}

function partSumOf(word: WordTraits, model: JudgeModel): Float32Array {
  const known = model.partSums.get(word);
  if (known) return known;
  const sum = sumOf(word.parts, model);
  model.partSums.set(word, sum);
  return sum;
}

function sumOf(rows: readonly number[], { weights, places }: JudgeModel): Float32Array {
  const sum = new Float32Array(OUTPUTS);
  for (const row of rows) {
    const place = places[row] ?? 0;
    if (place === 0) continue;
    const start = (place - 1) * OUTPUTS;
    for (let output = 0; output < OUTPUTS; output += 1)
      sum[output] = (sum[output] ?? 0) + (weights[start + output] ?? 0);
  }
  return sum;
}

function addScaled(into: Float32Array, sum: Float32Array | undefined, scale: number): void {
  if (!sum || scale === 0) return;
  for (let output = 0; output < OUTPUTS; output += 1) into[output] = (into[output] ?? 0) + (sum[output] ?? 0) * scale;
}

/** How much a few words by themselves speak for an output. */
export function weightOfRows(rows: readonly number[], output: number, { weights, places }: JudgeModel): number {
  return rows.reduce((total, row) => {
    const place = places[row] ?? 0;
    return place === 0 ? total : total + (weights[(place - 1) * OUTPUTS + output] ?? 0);
  }, 0);
}
