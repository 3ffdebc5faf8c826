import type { CueList } from '../languages/define-replies';

/** Where a cue was found. Offsets are UTF-16 units in the searched text. */
export interface CueMatch {
  readonly start: number;
  readonly end: number;
  /** What to write instead: nothing for `''`; null when the words cannot be mended by themselves. */
  readonly instead: string | null;
}

interface Token {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** True when a new sentence begins with it. */
  readonly opens: boolean;
}

type Step =
  | { readonly kind: 'gap' }
  | { readonly kind: 'word'; readonly fits: (token: Token) => boolean; readonly optional: boolean };

/** Words a `~` may stand for. */
const GAP_WORDS = 3;
/** Longer texts are read up to here: drafts and answers are short, and mail can be hostile. */
const READ_CHARACTERS = 20_000;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const ASCII = /^[\x20-\x7e]*$/;
const SENTENCE_BREAK = /[.!?\n:;]/;

/** The rules of the rubric ask about the same text one after the other. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

interface CompiledCue {
  readonly steps: readonly Step[];
  readonly instead: string | null;
}

/** Cues by their first word, so that a word meets only those it can begin. */
interface CompiledCues {
  readonly byFirstWord: ReadonlyMap<string, readonly CompiledCue[]>;
  readonly others: readonly CompiledCue[];
}

const NONE: readonly CompiledCue[] = [];

const compiled = new WeakMap<CueList, CompiledCues>();

/** All cues of a list in a text, in order, without overlaps: the longest match at each place. */
export function cuesIn(text: string, cues: CueList): readonly CueMatch[] {
  const tokens = tokensOf(text.slice(0, READ_CHARACTERS));
  const list = compile(cues);
  const matches: CueMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = longestAt(tokens, at, list);
    if (match === null) continue;
    matches.push(match);
    while ((tokens[at + 1]?.start ?? Infinity) < match.end) at += 1;
  }
  return matches;
}

/** True when at least one cue of the list is in the text. */
export function hasCue(text: string, cues: CueList): boolean {
  return cuesIn(text, cues).length > 0;
}

function longestAt(tokens: readonly Token[], at: number, cues: CompiledCues): CueMatch | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const folded = cues.byFirstWord.get(token.folded) ?? NONE;
  const written = token.raw === token.folded ? NONE : (cues.byFirstWord.get(token.raw) ?? NONE);
  let best: CueMatch | null = null;
  for (const { steps, instead } of chain(folded, written, cues.others)) {
    const last = matchSteps(tokens, at, steps, 0);
    const end = last === null ? undefined : tokens[last]?.end;
    if (end !== undefined && end > (best?.end ?? -1)) best = { start: token.start, end, instead };
  }
  return best;
}

function chain(...lists: readonly (readonly CompiledCue[])[]): readonly CompiledCue[] {
  const filled = lists.filter((list) => list.length > 0);
  return filled.length === 1 ? (filled[0] ?? NONE) : filled.flat();
}

/** Index of the last matched token, null without a match. Patterns are short, so the few branches stay few. */
function matchSteps(tokens: readonly Token[], at: number, steps: readonly Step[], index: number): number | null {
  const step = steps[index];
  if (step === undefined) return at - 1;
  const token = tokens[at];
  const broken = token === undefined || (index > 0 && token.opens);
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= GAP_WORDS; skip += 1) {
      if (tokens.slice(at, at + skip).some((skipped) => skipped.opens)) return null;
      const found = matchSteps(tokens, at + skip, steps, index + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!broken && step.fits(token)) {
    const found = matchSteps(tokens, at + 1, steps, index + 1);
    if (found !== null) return found;
  }
  return step.optional ? matchSteps(tokens, at, steps, index + 1) : null;
}

/** What tells whether a word is one of `a/pre*` and `*post`; choices with a capital look at the word as written. */
function fitting(choices: readonly string[]): (token: Token) => boolean {
  const asWritten = choices.some((choice) => choice !== choice.toLowerCase());
  const whole = new Set(choices.filter((choice) => !choice.includes('*')));
  const parts = choices.filter((choice) => choice.includes('*'));
  // Choices are letters and apostrophes, so that a star is the only sign to translate.
  const wild = parts.length === 0 ? null : new RegExp(`^(?:${parts.join('|').replaceAll('*', '.*')})$`, 'u');
  const fits = (word: string) => whole.has(word) || (wild?.test(word) ?? false);
  return ({ raw, folded }) => fits(folded) || (asWritten && fits(raw));
}

function compile(cues: CueList): CompiledCues {
  const known = compiled.get(cues);
  if (known) return known;
  const byFirstWord = new Map<string, CompiledCue[]>();
  const others: CompiledCue[] = [];
  for (const [pattern, instead = null] of cues) {
    const parts = pattern.split(' ');
    const cue = { steps: parts.map(stepOf), instead };
    const first = parts[0] ?? '';
    if (/[~*?]/.test(first)) others.push(cue);
    else for (const word of first.split('/')) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), cue]);
  }
  const ready = { byFirstWord, others };
  compiled.set(cues, ready);
  return ready;
}

function stepOf(part: string): Step {
  if (part === '~') return { kind: 'gap' };
  const optional = part.endsWith('?');
  return { kind: 'word', fits: fitting((optional ? part.slice(0, -1) : part).split('/')), optional };
}

function tokensOf(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: split(text) };
  return latest.tokens;
}

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replaceAll('’', "'");
    const opens = from > 0 && SENTENCE_BREAK.test(text.slice(from, match.index));
    from = match.index + match[0].length;
    tokens.push({ raw, folded: fold(raw), start: match.index, end: from, opens });
  }
  return tokens;
}

function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
}
