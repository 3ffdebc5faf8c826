// Learns the weights, keeps the rows that tell most, and learns those again, so that the asset stays small.
import { FEATURE_BITS } from '../../../utils/signals/judge/hash';
import { modelFrom, packWeights, unpackWeights, type JudgeModel } from '../../../utils/signals/judge/model';
import { OUTPUTS } from '../../../utils/signals/judge/score';
import { learn, type Example, type LinearModel } from './learner';

const LEARNING = {
  outputs: OUTPUTS,
  epochs: 5,
  rate: 1,
  decay: 1e-5,
  damping: 10,
  positiveWeight: 1,
  seed: 20260301,
} as const;
/** Three judges of so many rows fit the budget of 1.5 MB for all languages together. */
export const KEPT_ROWS = 36_000;

/** Learned weights of the rows that are kept. */
export interface Fitted {
  /** Ascending. */
  readonly rows: Int32Array;
  /** `kept rows × outputs`. */
  readonly weights: Float32Array;
  readonly bias: readonly number[];
  readonly scales: readonly number[];
}

/** Learns from examples in two passes: over all rows, then over the `KEPT_ROWS` that tell most. */
export function fit(examples: readonly Example[]): Fitted {
  const all = learn(examples, { ...LEARNING, rows: 2 ** FEATURE_BITS });
  const rows = tellingRows(examples, all);
  const kept = learn(restricted(examples, rows), { ...LEARNING, rows: rows.length });
  const scales = Array.from({ length: OUTPUTS }, (_, output) => largest(kept.weights, output));
  return { rows, weights: kept.weights, bias: Array.from(kept.bias, rounded), scales };
}

/** The judge as the extension will have it, with its weights cut to four bits. */
export function quantised({ rows, weights, bias, scales }: Fitted): JudgeModel {
  const back = unpackWeights(packWeights(weights, scales), scales);
  return modelFrom(rows, back, { scales, bias, combine: [], ruleBonus: 0, thresholds: [] });
}

/** The rows with the strongest weights, those seen oftener first; rows seen once tell nothing that holds elsewhere. */
function tellingRows(examples: readonly Example[], { weights }: LinearModel): Int32Array {
  const counts = new Uint32Array(2 ** FEATURE_BITS);
  for (const { rows } of examples) for (const row of rows) counts[row]! += 1;
  const worth = Float32Array.from(counts, (count, row) => {
    if (count < 2) return 0;
    let most = 0;
    for (let output = 0; output < OUTPUTS; output += 1)
      most = Math.max(most, Math.abs(weights[row * OUTPUTS + output]!));
    return most * count ** 0.25;
  });
  const least = worth.slice().sort().at(-KEPT_ROWS) ?? 0;
  return Int32Array.from([...worth.keys()].filter((row) => worth[row]! > Math.max(0, least)));
}

function restricted(examples: readonly Example[], rows: Int32Array): readonly Example[] {
  const places = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  rows.forEach((row, place) => (places[row] = place));
  return examples.map((example) => {
    const inside = Array.from(example.rows.keys()).filter((index) => places[example.rows[index]!]! >= 0);
    return {
      ...example,
      rows: Int32Array.from(inside, (index) => places[example.rows[index]!]!),
      values: Float32Array.from(inside, (index) => example.values[index]!),
    };
  });
}

function largest(weights: Float32Array, output: number): number {
  let most = 1e-6;
  for (let at = output; at < weights.length; at += OUTPUTS) most = Math.max(most, Math.abs(weights[at]!));
  return rounded(most);
}

/** Five digits are more than a weight is worth. */
export function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
