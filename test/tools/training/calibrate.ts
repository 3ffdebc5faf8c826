// The second step: from scores that were not trained on a message to the one probability that decides.
import { WORD_SIGNAL_IDS, type WordSignalId } from '../../../utils/domain/signal';
import { CUES } from '../../../utils/signals/judge/combine';
import { sigmoid } from './learner';

/** The cues of one signal in one message, and whether it was shown. */
export interface CueCase {
  readonly cues: readonly number[];
  readonly signal: number;
  readonly shown: boolean;
}

const ROUNDS = 300;
const RATE = 0.5;
const DECAY = 3;
const SIZE = CUES.length + WORD_SIGNAL_IDS.length;

/** Weights of the cues and a leaning for each signal, by regularised logistic regression on standardised cues. */
export function fitCombination(cases: readonly CueCase[]): readonly number[] {
  const { means, spreads } = spreadOf(cases);
  const inputs = cases.map(({ cues }) => cues.map((cue, index) => (cue - means[index]!) / spreads[index]!));
  const weights = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE).fill(1e-3);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(SIZE);
    cases.forEach(({ signal, shown }, index) => {
      const input = inputs[index]!;
      const logit = input.reduce((sum, cue, at) => sum + cue * weights[at]!, weights[CUES.length + signal]!);
      const error = sigmoid(logit) - (shown ? 1 : 0);
      input.forEach((cue, at) => (gradient[at]! += error * cue));
      gradient[CUES.length + signal]! += error;
    });
    for (let at = 0; at < SIZE; at += 1) {
      const slope = gradient[at]! + (at === 0 ? 0 : DECAY * weights[at]!);
      squares[at]! += slope * slope;
      weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!);
    }
  }
  return unstandardised(weights, means, spreads);
}

function spreadOf(cases: readonly CueCase[]): {
  readonly means: readonly number[];
  readonly spreads: readonly number[];
} {
  const mean = (at: number): number => cases.reduce((sum, { cues }) => sum + cues[at]!, 0) / cases.length;
  const means = CUES.map((_, at) => (at === 0 ? 0 : mean(at)));
  const spreads = CUES.map((_, at) => {
    const variance = cases.reduce((sum, { cues }) => sum + (cues[at]! - means[at]!) ** 2, 0) / cases.length;
    return at === 0 ? 1 : Math.sqrt(variance) || 1;
  });
  return { means, spreads };
}

function unstandardised(
  weights: Float64Array,
  means: readonly number[],
  spreads: readonly number[],
): readonly number[] {
  const plain = Array.from(weights, (weight, at) => (at < CUES.length ? weight / spreads[at]! : weight));
  plain[0] = CUES.reduce((sum, _, at) => (at === 0 ? sum : sum - plain[at]! * means[at]!), plain[0]!);
  return plain;
}

/** A finding that a threshold may let through. */
export interface Candidate {
  readonly probability: number;
  readonly signal: WordSignalId;
  readonly right: boolean;
  /** Set when it would accuse a healthy thread. */
  readonly healthyThread: string | null;
}

export interface ThresholdLimits {
  readonly precision: number;
  /** Most healthy threads that may be accused. */
  readonly healthy: number;
  /** Highest probabilities in ordinary mail that must stay silent, and how many of these may speak. */
  readonly ordinary: readonly number[];
  readonly ordinarySpeaking: number;
}

/** The lowest threshold that keeps all limits; above 1 when none does. */
export function thresholdFor(candidates: readonly Candidate[], limits: ThresholdLimits): number {
  const sorted = [...candidates].sort((one, other) => other.probability - one.probability);
  const loudest = [...limits.ordinary].sort((one, other) => other - one);
  const least = (loudest[limits.ordinarySpeaking] ?? 0) + 1e-6;
  const accused = new Set<string>();
  let right = 0;
  let threshold = 1.01;
  for (const [index, { probability, right: isRight, healthyThread }] of sorted.entries()) {
    if (isRight) right += 1;
    if (healthyThread !== null) accused.add(healthyThread);
    if (probability < least || accused.size > limits.healthy) break;
    if (right / (index + 1) >= limits.precision) threshold = probability;
  }
  return threshold;
}
