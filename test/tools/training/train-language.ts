// Trains the judge of one language: out-of-fold scores, then the combination, then the threshold, then the final weights.
import type { Heard } from '../../../utils/domain/finding';
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';
import type { JudgeAsset } from '../../../utils/languages/define';
import { cuesOf, heardAfter, NOTHING_HEARD, probabilityOf } from '../../../utils/signals/judge/combine';
import { packRows, packWeights, type JudgeModel } from '../../../utils/signals/judge/model';
import { scoresOf, type Scores } from '../../../utils/signals/judge/score';
import { fitCombination, thresholdFor, type Candidate, type CueCase } from './calibrate';
import { chosenFrom, type ExampleSet, type Selection } from './example-set';
import { exampleOf, targetsOf, type Read } from './examples';
import { fit, quantised, rounded } from './fit';
import type { Example } from './learner';
import { FOLDS, type Material, type ReadMessage } from './material';

/** Precision asked of the judge alone on threads it was not trained on. */
const PRECISION = 0.9;
const HEALTHY_SHARE = 0.05;
const ORDINARY_SHARE = 0.005;
/** Rule and score see the same words, and a wrong accusation is worst: less than half of what a rule is worth is added. */
const RULE_TRUST = 0.4;
const MINED_TEXTS = 800;

/** Scores of each message by weights that never saw its thread. */
export function outOfFold({ messages }: Material, set: ExampleSet, selection: Selection = {}): readonly Scores[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    quantised(fit(chosenFrom(set, { ...selection, withoutFold: fold }))),
  );
  return messages.map(({ read, fold }) => scoresOf(read.features, models[fold]!));
}

/** What one signal in one message came to. */
export interface Outcome extends Candidate {
  readonly messageIndex: number;
  readonly ruled: boolean;
}

/** Probabilities of every signal in every message, each by a combination fitted without its thread. */
export function outcomesOf({ messages }: Material, scores: readonly Scores[], ruleBonus: number): readonly Outcome[] {
  const cases = casesOf(messages, scores);
  const combinations = Array.from({ length: FOLDS }, (_, fold) =>
    fitCombination(cases.filter(({ index }) => messages[index]!.fold !== fold)),
  );
  return cases.map(({ cues, signal, shown, index }) => {
    const { read, thread, fold } = messages[index]!;
    const id = WORD_SIGNAL_IDS[signal]!;
    const ruled = read.found.some((finding) => finding.signal === id);
    return {
      messageIndex: index,
      signal: id,
      right: shown,
      ruled,
      probability: probabilityOf(cues, signal, ruled, { combine: combinations[fold]!, ruleBonus }),
      healthyThread: thread.kind === 'healthy' ? thread.id : null,
    };
  });
}

type PlacedCase = CueCase & { readonly index: number };

function casesOf(messages: readonly ReadMessage[], scores: readonly Scores[]): readonly PlacedCase[] {
  let heard: Heard = NOTHING_HEARD;
  return messages.flatMap(({ thread, message, read }, index) => {
    if (messages[index - 1]?.thread !== thread) heard = NOTHING_HEARD;
    const before = heard;
    heard = heardAfter(before, scores[index]!);
    return WORD_SIGNAL_IDS.map((id, signal) => ({
      index,
      signal,
      cues: cuesOf(scores[index]!, signal, read.author, before),
      shown: message.labels.some((label) => label.signal === id),
    }));
  });
}

/** Log odds that a rule adds: how much oftener it speaks where it should, on rows that no rule was written by. */
export function ruleBonusOf({ rows }: Material): number {
  const counts = { rightOf: 1, right: 0.5, wrongOf: 1, wrong: 0.5 };
  for (const { row, read } of rows) {
    if (!row.fresh) continue;
    for (const id of WORD_SIGNAL_IDS) {
      const spoke = read.found.some(({ signal }) => signal === id) ? 1 : 0;
      if (row.signals.includes(id)) [counts.rightOf, counts.right] = [counts.rightOf + 1, counts.right + spoke];
      else [counts.wrongOf, counts.wrong] = [counts.wrongOf + 1, counts.wrong + spoke];
    }
  }
  return rounded(RULE_TRUST * Math.log(counts.right / counts.rightOf / (counts.wrong / counts.wrongOf)));
}

export interface Trained {
  readonly asset: JudgeAsset;
  readonly outcomes: readonly Outcome[];
  readonly threshold: number;
  readonly ruleBonus: number;
  readonly ordinary: readonly number[];
}

/** Trains the judge of a language from its material and examples. */
export function trainLanguage(material: Material, set: ExampleSet): Trained {
  const scores = outOfFold(material, set);
  const ruleBonus = ruleBonusOf(material);
  const combine = fitCombination(casesOf(material.messages, scores)).map(rounded);
  const fitted = fit(chosenFrom(set, { more: loudestOrdinary(material, set) }));
  const final = { ...quantised(fitted), combine, ruleBonus };
  const ordinary = material.heldOut.map((read) => loudest(read, final));
  const threshold = thresholdOf(material, scores, ordinary);
  const asset: JudgeAsset = {
    rows: packRows(fitted.rows),
    weights: packWeights(fitted.weights, fitted.scales),
    scales: fitted.scales,
    bias: fitted.bias,
    combine,
    ruleBonus,
    thresholds: WORD_SIGNAL_IDS.map(() => threshold),
  };
  return { asset, outcomes: outcomesOf(material, scores, ruleBonus), threshold, ruleBonus, ordinary };
}

/** Rules were written by these threads and flatter themselves on them: the threshold is set without their help. */
function thresholdOf(material: Material, scores: readonly Scores[], ordinary: readonly number[]): number {
  const alone = outcomesOf(material, scores, 0);
  const healthy = new Set(alone.flatMap(({ healthyThread }) => healthyThread ?? [])).size;
  return rounded(
    thresholdFor(alone, {
      precision: PRECISION,
      healthy: Math.floor(healthy * HEALTHY_SHARE),
      ordinary,
      ordinarySpeaking: Math.floor(ordinary.length * ORDINARY_SHARE),
    }),
  );
}

/** The ordinary stretches that a first judge takes most for a signal: what a second one must learn to let pass. */
function loudestOrdinary(material: Material, set: ExampleSet): readonly Example[] {
  const first = quantised(fit(chosenFrom(set, {})));
  const loud = material.ordinary.map(({ features }) => {
    const { logits, places } = scoresOf(features, first);
    const outputs = [...WORD_SIGNAL_IDS.keys()].sort((one, other) => logits[other]! - logits[one]!).slice(0, 2);
    return { features, places: outputs.map((output) => places[output]!), logit: logits[outputs[0]!]! };
  });
  return loud
    .sort((one, other) => other.logit - one.logit)
    .slice(0, MINED_TEXTS)
    .flatMap(({ features, places }) => places.map((place) => exampleOf(features, targetsOf([]), 1, place)));
}

function loudest({ features, found, author }: Read, model: JudgeModel): number {
  const scores = scoresOf(features, model);
  const all = WORD_SIGNAL_IDS.map((id, signal) => {
    const ruled = found.some((finding) => finding.signal === id);
    return probabilityOf(cuesOf(scores, signal, author), signal, ruled, model);
  });
  return Math.max(...all);
}
