// Trains the judge of one language: out-of-fold scores, then the combination, then the threshold, then the final weights.
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';
import type { JudgeAsset, LanguagePack } from '../../../utils/languages/define';
import { cuesOf, probabilityOf } from '../../../utils/signals/judge/combine';
import { FEATURE_BITS } from '../../../utils/signals/judge/hash';
import { packWeights, unpackWeights, type JudgeModel } from '../../../utils/signals/judge/model';
import { OUTPUTS, scoresOf, type Scores } from '../../../utils/signals/judge/score';
import type { LabelledMessage, LabelledThread } from '../evaluation/threads';
import { fitCombination, thresholdFor, type Candidate, type CueCase } from './calibrate';
import { ordinaryTexts, trainingRows, trainingThreads, type TrainingRow } from './corpus';
import {
  exampleOf,
  examplesOfMessage,
  examplesOfRow,
  messageOf,
  messagesOf,
  readThread,
  targetsOf,
  type GroupId,
  type Read,
} from './examples';
import { learn, randomFrom, type Example, type LinearModel } from './learner';

const SEED = 20260301;
export const FOLDS = 3;
const LEARNING = {
  rows: 2 ** FEATURE_BITS,
  outputs: OUTPUTS,
  epochs: 5,
  rate: 1,
  decay: 1e-5,
  damping: 10,
  positiveWeight: 1,
  seed: SEED,
} as const;
/** Precision asked of the judge alone on threads it was not trained on. */
const PRECISION = 0.9;
const HEALTHY_SHARE = 0.05;
const ORDINARY_SHARE = 0.005;
/** Rule and score see the same words: only a part of what a rule is worth is added. */
const RULE_TRUST = 0.75;
const ORDINARY_STRETCHES = 4;
const MOST_HELD_OUT = 2500;
const MINED_TEXTS = 800;

/** A message of a labelled thread, read, with the fold in which it is not trained on. */
export interface ReadMessage {
  readonly thread: LabelledThread;
  readonly message: LabelledMessage;
  readonly read: Read;
  readonly fold: number;
}

/** Everything the trainer knows of a language. */
export interface Material {
  readonly pack: LanguagePack;
  readonly rows: readonly { readonly row: TrainingRow; readonly read: Read }[];
  readonly messages: readonly ReadMessage[];
  readonly ordinary: readonly Read[];
  readonly heldOut: readonly Read[];
}

/** Reads all material of a language once. */
export async function materialOf(pack: LanguagePack, publicFolder: string): Promise<Material> {
  const rows = trainingRows(pack.code).flatMap((row) => {
    const thread = [...row.context, row].map(({ from, text }, index) => messageOf(from, text, index));
    const read = readThread(thread, pack).at(-1);
    return read && read.features.sentences.length > 0 ? [{ row, read }] : [];
  });
  const threads = await trainingThreads(pack.code);
  const messages = threads.flatMap((thread, index) =>
    readThread(messagesOf(thread), pack).flatMap((read, at) => {
      const message = thread.messages[at];
      return message ? [{ thread, message, read, fold: index % FOLDS }] : [];
    }),
  );
  const texts = ordinaryTexts(pack.code, publicFolder);
  const readAll = (heldOut: boolean): readonly Read[] =>
    texts
      .filter((text) => text.heldOut === heldOut)
      .slice(0, heldOut ? MOST_HELD_OUT : undefined)
      .flatMap(({ text }) => readThread([messageOf('client', text)], pack))
      .filter(({ features }) => features.sentences.length > 0);
  return { pack, rows, messages, ordinary: readAll(false), heldOut: readAll(true) };
}

/** Choices that the report card varies. */
export interface Variant {
  readonly without?: readonly GroupId[];
  /** Share of the rows to learn from. */
  readonly share?: number;
}

/** Weights learned from rows, ordinary texts and those messages of threads that `learns` admits. */
export function learnFrom(
  material: Material,
  learns: (message: ReadMessage) => boolean,
  variant: Variant = {},
  mined: readonly Example[] = [],
): LinearModel {
  const { without = [], share = 1 } = variant;
  const random = randomFrom(SEED);
  const blocks = new Map<number, boolean>();
  const chosen = material.rows.filter(({ row }) => {
    if (!blocks.has(row.block)) blocks.set(row.block, random() < share);
    return blocks.get(row.block);
  });
  const examples: Example[] = [
    ...chosen.flatMap(({ row, read }) => examplesOfRow(row, read, without)),
    ...material.ordinary.flatMap(({ features }) => ordinaryExamples(features, random, without)),
    ...material.messages.filter(learns).flatMap(({ message, read }) => examplesOfMessage(message, read, without)),
    ...mined,
  ];
  return learn(examples, LEARNING);
}

function ordinaryExamples(
  features: Read['features'],
  random: () => number,
  without: readonly GroupId[],
): readonly Example[] {
  const count = features.sentences.length;
  return Array.from({ length: ORDINARY_STRETCHES }, () => {
    const first = Math.floor(random() * count);
    const last = Math.min(count, first + 1 + Math.floor(random() * 2));
    return exampleOf(features, targetsOf([]), 1, { first, last }, without);
  });
}

/** Scores of each message by weights that never saw its thread. */
export function outOfFold(material: Material, variant: Variant = {}): readonly Scores[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    quantised(learnFrom(material, (message) => message.fold !== fold, variant)),
  );
  return material.messages.map(({ read, fold }) => scoresOf(read.features, models[fold]!));
}

/** The weights as the extension will have them. */
export function quantised(linear: LinearModel): JudgeModel {
  const scales = Array.from({ length: OUTPUTS }, (_, output) => largest(linear.weights, output));
  const packed = packWeights(linear.weights, scales);
  return {
    weights: unpackWeights(packed, scales),
    scales,
    bias: Array.from(linear.bias, rounded),
    combine: [],
    ruleBonus: 0,
    thresholds: [],
  };
}

function largest(weights: Float32Array, output: number): number {
  let most = 1e-6;
  for (let at = output; at < weights.length; at += OUTPUTS) most = Math.max(most, Math.abs(weights[at]!));
  return rounded(most);
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
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
    const model = { combine: combinations[fold]!, ruleBonus } as unknown as JudgeModel;
    return {
      messageIndex: index,
      signal: id,
      right: shown,
      ruled,
      probability: probabilityOf(cues, signal, ruled, model),
      healthyThread: thread.kind === 'healthy' ? thread.id : null,
    };
  });
}

type PlacedCase = CueCase & { readonly index: number };

function casesOf(messages: readonly ReadMessage[], scores: readonly Scores[]): readonly PlacedCase[] {
  return messages.flatMap(({ message, read }, index) =>
    WORD_SIGNAL_IDS.map((id, signal) => ({
      index,
      signal,
      cues: cuesOf(scores[index]!, signal, read.author),
      shown: message.labels.some((label) => label.signal === id),
    })),
  );
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

/** Trains the judge of a language from its material. */
export function trainLanguage(material: Material): Trained {
  const scores = outOfFold(material);
  const ruleBonus = ruleBonusOf(material);
  const combine = fitCombination(casesOf(material.messages, scores)).map(rounded);
  const linear = learnFrom(material, () => true, {}, loudestOrdinary(material));
  const final = { ...quantised(linear), combine, ruleBonus };
  const ordinary = material.heldOut.map(({ features, found, author }) => loudest(features, found, author, final));
  const alone = outcomesOf(material, scores, 0);
  const healthy = new Set(alone.flatMap(({ healthyThread }) => healthyThread ?? [])).size;
  const threshold = rounded(
    thresholdFor(alone, {
      precision: PRECISION,
      healthy: Math.floor(healthy * HEALTHY_SHARE),
      ordinary,
      ordinarySpeaking: Math.floor(ordinary.length * ORDINARY_SHARE),
    }),
  );
  const asset: JudgeAsset = {
    weights: packWeights(linear.weights, final.scales),
    scales: final.scales,
    bias: final.bias,
    combine,
    ruleBonus,
    thresholds: WORD_SIGNAL_IDS.map(() => threshold),
  };
  return { asset, outcomes: outcomesOf(material, scores, ruleBonus), threshold, ruleBonus, ordinary };
}

/** The ordinary stretches that a first judge takes most for a signal: what a second one must learn to let pass. */
function loudestOrdinary(material: Material): readonly Example[] {
  const first = quantised(learnFrom(material, () => true));
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

function loudest(features: Read['features'], found: Read['found'], author: Read['author'], model: JudgeModel): number {
  const scores = scoresOf(features, model);
  const all = WORD_SIGNAL_IDS.map((id, signal) => {
    const ruled = found.some((finding) => finding.signal === id);
    return probabilityOf(cuesOf(scores, signal, author), signal, ruled, model);
  });
  return Math.max(...all);
}
