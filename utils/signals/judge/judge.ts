import type { Finding, Heard } from '../../domain/finding';
import type { Author } from '../../domain/person';
import { WORD_SIGNAL_IDS } from '../../domain/signal';
import { quoteSpan } from '../quote';
import { cuesOf, heardAfter, NOTHING_HEARD, probabilityOf } from './combine';
import type { MessageFeatures } from './features';
import type { JudgeModel } from './model';
import { placeOf } from './place';
import { scoresOf } from './score';

/** A message as the judge gets it: its words, and what the rules found in them. */
export interface Case {
  readonly text: string;
  readonly author: Author;
  readonly features: MessageFeatures;
  /** What the rules found; they alone decide nothing. */
  readonly found: readonly Finding[];
  /** What the thread held before. */
  readonly heard?: Heard | undefined;
}

/** The findings that stand, and what the thread holds after the message. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly heard: Heard;
}

/**
 * The findings that stand: for each signal one probability, made of the learned score and of what the rules found, must
 * reach the signal's threshold. A finding keeps the words of its rule, else the words that speak most for it.
 */
export function judge({ text, author, features, found, heard = NOTHING_HEARD }: Case, model: JudgeModel): Judgement {
  if (features.sentences.length === 0) return { findings: [], heard };
  const scores = scoresOf(features, model);
  const findings = WORD_SIGNAL_IDS.flatMap<Finding>((signal, index) => {
    const ruled = found.find((finding) => finding.signal === signal);
    const probability = probabilityOf(cuesOf(scores, index, author, heard), index, ruled !== undefined, model);
    if (probability < (model.thresholds[index] ?? 1)) return [];
    const confidence = Math.round(probability * 100) / 100;
    if (ruled) return [{ ...ruled, confidence }];
    const place = placeOf(features, index, scores.places[index] ?? { first: 0, last: 0 }, model);
    if (!place) return [];
    const { start, end } = quoteSpan(text, place.words, place.sentence);
    return [{ signal, quote: text.slice(start, end), start, confidence, why: `reads-like-${signal}`, author }];
  });
  return { findings, heard: heardAfter(heard, scores) };
}
