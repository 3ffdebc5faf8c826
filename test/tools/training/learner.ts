// One-versus-rest logistic regression on sparse features: AdaGrad, L2, many outputs at once. Deterministic from its seed.

/** One piece of text with its features and, for each output, 1 (shown), 0 (not shown) or -1 (unknown). */
export interface Example {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly targets: Int8Array;
  readonly weight: number;
}

export interface LinearModel {
  /** `rows × outputs`, row by row. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly outputs: number;
}

export interface LearnerOptions {
  readonly rows: number;
  readonly outputs: number;
  readonly epochs: number;
  readonly rate: number;
  /** Strength of L2, per example. */
  readonly decay: number;
  /** How much more a shown signal weighs than one that is not. */
  readonly positiveWeight: number;
  readonly seed: number;
  /** Start of the squared gradients: keeps rare features from large first steps. */
  readonly damping: number;
}

/** Learns weights from examples. */
export function learn(examples: readonly Example[], options: LearnerOptions): LinearModel {
  const { rows, outputs, epochs } = options;
  const model: LinearModel = {
    weights: new Float32Array(rows * outputs),
    bias: new Float32Array(outputs).fill(-3),
    outputs,
  };
  const squares = new Float32Array(rows * outputs).fill(options.damping);
  const biasSquares = new Float32Array(outputs).fill(1);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = randomFrom(options.seed);
  const errors = new Float32Array(outputs);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      scoresOf(model, example, errors);
      for (let output = 0; output < outputs; output += 1) {
        const target = example.targets[output]!;
        const emphasis = target === 1 ? options.positiveWeight : 1;
        errors[output] = target < 0 ? 0 : (sigmoid(errors[output]!) - target) * example.weight * emphasis;
      }
      step(model, example, errors, squares, biasSquares, options);
    }
  }
  return model;
}

function step(
  { weights, bias, outputs }: LinearModel,
  { rows, values }: Example,
  errors: Float32Array,
  squares: Float32Array,
  biasSquares: Float32Array,
  { rate, decay }: LearnerOptions,
): void {
  for (let index = 0; index < rows.length; index += 1) {
    const base = rows[index]! * outputs;
    const value = values[index]!;
    for (let output = 0; output < outputs; output += 1) {
      const error = errors[output]!;
      if (error < 0.002 && error > -0.002) continue;
      const at = base + output;
      const gradient = error * value + decay * weights[at]!;
      squares[at]! += gradient * gradient;
      weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
    }
  }
  for (let output = 0; output < outputs; output += 1) {
    const error = errors[output]!;
    biasSquares[output]! += error * error;
    bias[output]! -= (rate * error) / Math.sqrt(biasSquares[output]!);
  }
}

/** Log odds of every output for the example, into `into`. */
export function scoresOf(
  { weights, bias, outputs }: LinearModel,
  { rows, values }: Pick<Example, 'rows' | 'values'>,
  into: Float32Array,
): void {
  into.set(bias);
  for (let index = 0; index < rows.length; index += 1) {
    const base = rows[index]! * outputs;
    const value = values[index]!;
    for (let output = 0; output < outputs; output += 1) into[output]! += weights[base + output]! * value;
  }
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
}
