/** The checks on a draft, `shared/replies.md` 1c. */
export const RULE_IDS = [
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'B8',
  'B9',
  'B10',
  'B11',
  'B12',
  'B13',
  'B14',
  'B15',
  'B16',
  'B17',
  'B18',
  'B19',
  'B20',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** One way to put a draft right. Offsets are UTF-16 units in the checked text; `insert` adds a sentence at `at`. */
export type Mend =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'remove'; readonly start: number; readonly end: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

/** Words that break a rule. */
export interface Offence {
  readonly start: number;
  readonly end: number;
  /** Null where only the writer can say it better. */
  readonly mend: Mend | null;
}

/** What one rule says about a text. */
export interface RuleResult {
  readonly rule: RuleId;
  readonly passed: boolean;
  /** True where the last word is a person's: the rule is then also a question to think about. */
  readonly human: boolean;
  readonly offences: readonly Offence[];
  /** What to add where something is missing. */
  readonly mend: Mend | null;
}
