import type { DraftRequest } from '../../domain/draft';
import type { Mend, Offence, RuleId } from '../../domain/rule';
import type { ReplyWords } from '../../languages/define-replies';
import type { PartingPolicy } from '../archetypes';
import type { Slots } from '../template';
import type { DraftText } from './draft-text';

/** What a rule may know besides the text. */
export interface RuleContext {
  readonly words: ReplyWords;
  /** Null where the text answers no request of ours, such as the user's own reply. */
  readonly request: DraftRequest | null;
  /** Facts and proposals in words; null without a request. */
  readonly slots: Slots | null;
  /** Every fact and proposal in words; empty without a request. */
  readonly known: readonly string[];
  /** Null unless the draft is a parting. */
  readonly policy: PartingPolicy | null;
}

/** What a rule found: nothing to say is a pass. */
export interface Verdict {
  readonly offences: readonly Offence[];
  /** True when the draft lacks something; `mend` may then say what to add. */
  readonly lacks: boolean;
  readonly mend: Mend | null;
}

/** One rule of `shared/replies.md` 1c. */
export interface Rule {
  readonly id: RuleId;
  /** True where a person has the last word. */
  readonly human: boolean;
  /** The drafts it is about. */
  readonly about: 'any text' | 'any draft' | 'partings' | 'partings and payment reminders';
  readonly check: (draft: DraftText, context: RuleContext) => Verdict;
}

export const PASS: Verdict = { offences: [], lacks: false, mend: null };

/** The verdict on words that should not be there. */
export function marks(offences: readonly Offence[]): Verdict {
  return { offences, lacks: false, mend: null };
}

/** The verdict on something that is not there. */
export function lacks(mend: Mend | null): Verdict {
  return { offences: [], lacks: true, mend };
}
