import type { Span } from '../acts';
import type { MessageFeatures, SentenceFeatures } from './features';
import { rowOf } from './hash';
import type { JudgeModel } from './model';
import { scoresOf, weightOfRows, type Stretch } from './score';

/** How many words the judge points at; the quote widens them to their clause. */
const POINTED_WORDS = 5;

/** The sentence of a stretch that speaks most for the signal, and its most telling words. */
export interface Place {
  readonly sentence: Span;
  readonly words: Span;
}

/** Where the signal lies in the stretch; null in a message without words. */
export function placeOf(
  features: MessageFeatures,
  signal: number,
  { first, last }: Stretch,
  model: JudgeModel,
): Place | null {
  let best: SentenceFeatures | null = null;
  let most = -Infinity;
  for (const sentence of features.sentences.slice(first, last)) {
    if (sentence.words.length === 0) continue;
    const logit = scoresOf({ ...features, sentences: [sentence] }, model).logits[signal] ?? 0;
    if (logit <= most) continue;
    most = logit;
    best = sentence;
  }
  return best && { sentence: best, words: tellingWords(best, signal, model) };
}

function tellingWords({ words, traits }: SentenceFeatures, signal: number, model: JudgeModel): Span {
  const length = Math.min(POINTED_WORDS, words.length);
  const weights = traits.map(({ hash, parts }) => weightOfRows([rowOf(hash), ...parts], signal, model));
  let start = 0;
  let most = -Infinity;
  for (let index = 0; index + length <= words.length; index += 1) {
    const sum = weights.slice(index, index + length).reduce((total, weight) => total + weight, 0);
    if (sum <= most) continue;
    most = sum;
    start = index;
  }
  return { start: words[start]?.start ?? 0, end: words[start + length - 1]?.end ?? 0 };
}
