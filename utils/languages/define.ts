import type { LanguageCode } from '../domain/language';
import type { ActId } from './define-acts';
import type { ConceptId } from './define-concepts';
import type { DateWords } from './define-dates';

/**
 * What a folder of `utils/languages` fills in so that the engine can read the language. All of it is data, except for
 * `inflect` and `fold`, which are small pure functions.
 *
 * Forms (in concepts) are separated by commas or line breaks. A form is one or more words; its last word may carry an
 * inflection mark that `inflect` expands, and any word may be open at an end: `factur*`, `*rechnung`.
 */
export interface LanguagePack {
  readonly code: LanguageCode;
  /** Maps a lower-case word to the spelling used in forms and patterns: accents, umlauts, apostrophes; or to several, parted by spaces. */
  readonly fold: (word: string) => string;
  /**
   * All spellings of one form, folded; a form without a mark gives itself. `sage~ab` is a verb whose particle stands at
   * the end of the clause.
   */
  readonly inflect: (form: string) => readonly string[];
  /** Contractions, short forms and common typos, folded, each with the words it stands for: `dont` → `do not`. */
  readonly rewrites: Readonly<Record<string, string>>;
  /** Words so frequent that they cannot select a pattern, separated by spaces. */
  readonly commonWords: string;
  readonly concepts: Readonly<Partial<Record<ConceptId, string>>>;
  readonly acts: readonly ActPatterns[];
  /** How coming days are named. */
  readonly dates: DateWords;
  /** The learned judge of the language; without one the rules decide alone. Written by `npm run train`. */
  readonly judge?: JudgeAsset;
}

/** A trained judge as it lies in the package: plain data, weights packed into text. */
export interface JudgeAsset {
  /** The rows of the feature table that are kept, ascending: distances in seven-bit groups, in base64. */
  readonly rows: string;
  /** Four-bit weights, two a byte, row by row (kept rows × outputs), in base64. */
  readonly weights: string;
  /** Largest weight of each output. */
  readonly scales: readonly number[];
  readonly bias: readonly number[];
  /** Weights of the cues in the one score that decides, then one a signal. */
  readonly combine: readonly number[];
  /** Log odds that a rule adds when its own words were found. */
  readonly ruleBonus: number;
  /** Least probability with which a finding is shown, one a signal. */
  readonly thresholds: readonly number[];
}

/**
 * How one act is said. A pattern is a sequence of elements separated by spaces:
 *
 * | element | matches |
 * | --- | --- |
 * | `invoice`, `pay/v`, `factur*` | a word, in all spellings of its mark |
 * | `@payment` | any form of a concept |
 * | `a|@b|two_words` | one of several; `_` joins the words of a phrase |
 * | `x?` | `x` or nothing |
 * | `!x` | nothing, provided `x` does not follow |
 * | `..` | up to three words, none of them negating or conditional |
 * | `...` | up to eight such words |
 * | `<` and `>` | begin and end of the sentence, also as one of several |
 * | `#` | any number in digits |
 */
export interface ActPatterns {
  readonly act: ActId;
  /** Wordings that show the act by themselves. */
  readonly patterns: readonly string[];
  /**
   * Wordings that suggest the act but occur in ordinary mail too. They count when something open in the thread makes
   * them plain, or when several of them meet in one message.
   */
  readonly hints?: readonly string[];
  /** Patterns that take the act back when they match anywhere in the same sentence. */
  readonly unless?: readonly string[];
  /** Messages in which the act must be found. */
  readonly examples: readonly string[];
  /** Messages close in wording in which it must not be found. */
  readonly lookAlikes: readonly string[];
}
