/** One step of a pattern, see `ActPatterns` for the notation. */
export type PatternStep =
  | { readonly kind: 'element'; readonly element: number; readonly optional: boolean; readonly orEdge?: Edge }
  | { readonly kind: 'not'; readonly element: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** An edge of the sentence. */
export type Edge = 'start' | 'end';

/** Longest gaps in words. */
const SHORT_GAP = 3;
const LONG_GAP = 8;

/**
 * Reads a pattern; `intern` gives the number of an element.
 * @throws Error when the pattern is empty or a gap stands at its edge, where it would mean nothing.
 */
export function parsePattern(source: string, intern: (element: string) => number): readonly PatternStep[] {
  const steps = source
    .trim()
    .split(/\s+/)
    .map((part) => parseStep(part, intern));
  if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap') {
    throw new Error(`pattern "${source}" begins or ends with a gap`);
  }
  return steps;
}

function parseStep(part: string, intern: (element: string) => number): PatternStep {
  if (part === '..') return { kind: 'gap', most: SHORT_GAP };
  if (part === '...') return { kind: 'gap', most: LONG_GAP };
  if (part === '<') return { kind: 'start' };
  if (part === '>') return { kind: 'end' };
  const edge = edgeAmong(part.split('|'));
  if (edge) return { kind: 'element', element: intern(edge.words.join('|')), optional: false, orEdge: edge.edge };
  if (part.startsWith('!')) return { kind: 'not', element: intern(part.slice(1)) };
  if (part.endsWith('?')) return { kind: 'element', element: intern(part.slice(0, -1)), optional: true };
  return { kind: 'element', element: intern(part), optional: false };
}

/** The edge among alternatives, and the others; null when all of them are words. */
function edgeAmong(alternatives: readonly string[]): { readonly edge: Edge; readonly words: readonly string[] } | null {
  const mark = alternatives.find((one) => one === '<' || one === '>');
  if (mark === undefined) return null;
  return { edge: mark === '<' ? 'start' : 'end', words: alternatives.filter((one) => one !== mark) };
}
