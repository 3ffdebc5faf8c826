import type { AddressForm, ArchetypeId, IntentId, KeepingKindId, Medium, Voice } from '../domain/draft';
import type { Rate, Rhythm, Title } from '../domain/reply-facts';
import type { LanguageCode } from '../domain/language';
import type { RuleId } from '../domain/rule';

/**
 * One sentence or more, with slots and grammar:
 * - `{slot}` takes a fact in words; `{?slot}` takes nothing but demands that the fact is known;
 * - `{#list:one|other}` agrees with the number of a list;
 * - `<a|b|c>` agrees with the form of address, in the order of the language's `forms`; a missing one takes the first.
 */
export type Template = string;

/** Alternatives, best first: the first whose slots are all known is said; none known, and nothing is said. */
export type Alternatives = Template | readonly Template[];

/** Alternatives, perhaps in three voices. */
export type Phrase = Alternatives | Readonly<Record<Voice, Alternatives>>;

/** A phrase that is always said, or only in one length or medium. */
export type Line = Phrase | { readonly long: Phrase } | { readonly letter: Phrase };

/** One kind of reply: paragraphs of lines. Greeting and close come from the language. */
export interface Script {
  readonly subject: Phrase;
  readonly body: readonly (readonly Line[])[];
}

/** What one reason to part says in its own words; the rest comes from `PartingParts`. */
export interface PartingPhrases {
  /** The unmistakable sentence with the end; left out where the common one serves. */
  readonly decision?: Phrase;
  readonly reason: Phrase;
  /** What follows the reason, such as the invitation to a friend. */
  readonly afterReason?: Phrase;
  /** What a long version adds here instead of the common word on finality. */
  readonly inDepth?: Phrase;
  readonly openWork?: Phrase;
  /** Kind of provider that would serve the client better (P18), as a whole sentence. */
  readonly provider?: Alternatives;
  readonly thanks?: Phrase;
}

/** What every parting says, whatever its reason. */
export interface PartingParts {
  readonly subject: Phrase;
  readonly decision: Phrase;
  readonly finality: Phrase;
  readonly contractClause: Phrase;
  readonly openWork: Phrase;
  readonly priority: Phrase;
  readonly prepaid: Phrase;
  readonly money: Phrase;
  readonly handover: Phrase;
  readonly contact: Phrase;
  readonly inWriting: Phrase;
  readonly referral: Alternatives;
  readonly thanks: Phrase;
  readonly confirmation: Phrase;
}

/** Words for values; dates, sums and lists come from Intl with the language's locale. */
export interface ValueWords {
  /** The end as a phrase with `{value}`: on a day, at once from a day on, with a delivery. */
  readonly end: { readonly onDate: Template; readonly atOnce: Template; readonly milestone: Template };
  /** How a person is titled in a greeting, with `{name}`. */
  readonly titles: Readonly<Record<Title, Template>>;
  /** An invoice in a list: with `{number}` or without one, and its due `{date}`. */
  readonly invoice: {
    readonly numbered: Template;
    readonly unnumbered: Template;
    readonly due: Template;
  };
  /** With `{days}`. */
  readonly workingDays: { readonly one: Template; readonly other: Template };
  readonly rhythm: Readonly<Record<Rhythm, string>>;
  /** With `{amount}`. */
  readonly rate: Readonly<Record<Rate['per'], Template>>;
}

/** Greeting or close by medium and by how formal the form of address is. */
export type Courtesy = Readonly<Record<Medium, { readonly familiar: Phrase; readonly formal: Phrase }>>;

/**
 * A word pattern and what to write instead (`''`: leave the words out; no second part: the sentence must go).
 * Words stand one after the other within a sentence; `a/b` are choices, `word?` may be absent, `pre*` and `*post` match the
 * start and end of a word, `~` stands for up to three words. Lower case and without accents, except that a pattern with
 * a capital letter looks at capitals.
 */
export type Cue = readonly [pattern: string, instead?: string];
export type CueList = readonly Cue[];

/** What the rubric looks for in the words of a language. */
export interface RubricWords {
  readonly termination: CueList;
  readonly hedges: CueList;
  readonly secondReasons: CueList;
  readonly endEvents: CueList;
  readonly insults: CueList;
  readonly sarcasm: CueList;
  readonly generalisations: CueList;
  readonly traits: CueList;
  readonly firstPerson: CueList;
  readonly secondPerson: CueList;
  readonly regrets: CueList;
  readonly reopening: CueList;
  readonly futureWork: CueList;
  readonly openWork: CueList;
  readonly money: CueList;
  readonly settled: CueList;
  readonly handover: CueList;
  readonly referral: CueList;
  readonly thanks: CueList;
  readonly accusations: CueList;
  readonly threats: CueList;
  readonly greetings: CueList;
  /** Words in capitals that are no shouting. */
  readonly capitals: readonly string[];
  /** Insulting or careless questions are told from real ones by their first words. */
  readonly rhetorical: CueList;
}

/** Everything one language says in replies; `utils/languages/<code>/replies` fills it in. */
export interface ReplyWords {
  readonly code: LanguageCode;
  /** BCP 47 tag that dates, numbers and lists follow. */
  readonly locale: string;
  /** Forms of address in the order of `<a|b|c>`. */
  readonly forms: readonly AddressForm[];
  /** The one to take when the thread does not tell. */
  readonly defaultForm: AddressForm;
  readonly formalForms: readonly AddressForm[];
  /** Words that give a form of address away. */
  readonly formCues: Partial<Readonly<Record<AddressForm, CueList>>>;
  readonly values: ValueWords;
  readonly greetings: Courtesy;
  readonly closes: Courtesy;
  readonly scripts: Readonly<Record<KeepingKindId, Script>>;
  readonly parts: PartingParts;
  readonly partings: Readonly<Record<ArchetypeId, PartingPhrases>>;
  /** Answers to what the client may answer, each at most 60 words. */
  readonly answers: Readonly<Record<IntentId, Phrase>>;
  /** Words by which an answer is known; silence has none. */
  readonly intentCues: Readonly<Record<Exclude<IntentId, 'silence'>, CueList>>;
  readonly rubric: RubricWords;
  /** Each rule in one sentence, as advice to the writer. */
  readonly advice: Readonly<Record<RuleId, string>>;
}
