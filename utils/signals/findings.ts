import type { Finding, ThreadState } from '../domain/finding';
import type { Author } from '../domain/person';
import type { Act } from './acts';
import { SIGNAL_RULES } from './catalog';
import type { Evidence, SignalRule } from './define';
import { quoteSpan } from './quote';
import { isOpen } from './state';

/** How many different hints of one signal in a message are as good as sure words, and how good. */
const HINTS_NEEDED = 3;
const HINTS_CONFIDENCE = 0.6;

/** An act that counts for a signal, with how much it is believed. */
interface Shown {
  readonly act: Act;
  readonly confidence: number;
  readonly why: string;
}

/** Findings of one message: for each signal the strongest evidence among its acts, read against what was open before. */
export function findingsOf(
  text: string,
  author: Author,
  acts: readonly Act[],
  before: ThreadState,
): readonly Finding[] {
  if (acts.length === 0) return [];
  return SIGNAL_RULES.flatMap((rule) => {
    const best = strongest(shownBy(rule, acts, before));
    if (!best) return [];
    const { start, end } = quoteSpan(text, best.act, best.act.sentence);
    const { confidence, why } = best;
    return [{ signal: rule.id, quote: text.slice(start, end), start, confidence, why, author }];
  });
}

function shownBy(rule: SignalRule, acts: readonly Act[], before: ThreadState): readonly Shown[] {
  const shown = rule.evidence.flatMap((evidence) =>
    acts
      .filter((act) => act.act === evidence.act && holds(evidence, act, before))
      .map((act) => ({ act, confidence: evidence.confidence, why: evidence.why })),
  );
  return shown.length > 0 ? shown : shownByHints(rule, acts);
}

/** Something open makes a hint plain; without it only sure words count. */
function holds({ after }: Evidence, act: Act, before: ThreadState): boolean {
  return after === undefined ? act.strength === 'sure' : isOpen(before, after);
}

function shownByHints(rule: SignalRule, acts: readonly Act[]): readonly Shown[] {
  const unconditional = rule.evidence.filter(({ after }) => after === undefined).map(({ act }) => act);
  const hints = acts.filter(({ act }) => unconditional.includes(act));
  const [first] = hints;
  if (!first || new Set(hints.map(({ pattern }) => pattern)).size < HINTS_NEEDED) return [];
  return [{ act: first, confidence: HINTS_CONFIDENCE, why: first.act }];
}

function strongest(shown: readonly Shown[]): Shown | undefined {
  return shown.reduce<Shown | undefined>(
    (best, one) => (best === undefined || one.confidence > best.confidence ? one : best),
    undefined,
  );
}
