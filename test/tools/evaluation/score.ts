// How good the findings are: per signal, over all, and per thread.
import type { Finding } from '../../../utils/domain/finding';
import { WORD_SIGNAL_IDS, type WordSignalId } from '../../../utils/domain/signal';
import type { LabelledThread } from './threads';

/** Right, false and missed findings with what follows from them; null where nothing was found or nothing was to find. */
export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface Scores {
  readonly perSignal: Readonly<Partial<Record<WordSignalId, Figures>>>;
  readonly micro: Figures;
  readonly macro: { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null };
  /** Mean share of words that found and labelled quote have in common, over right findings. */
  readonly quoteOverlap: number | null;
  /** Troubled threads in which a right signal was found by their end. */
  readonly troubledRecognised: Share;
  /** Healthy threads with any finding. */
  readonly healthyAccused: Share;
}

type Found = ReadonlyMap<string, readonly Finding[]>;

/** Scores findings, given by message id, against the labels of the threads. */
export function scoreThreads(threads: readonly LabelledThread[], found: Found): Scores {
  const messages = threads.flatMap((thread) => thread.messages);
  const counts = WORD_SIGNAL_IDS.map((signal) => {
    const cases = messages.map(({ id, labels }) => ({
      labelled: labels.some((label) => label.signal === signal),
      claimed: findingsOf(found, id).some((finding) => finding.signal === signal),
    }));
    const count = (labelled: boolean, claimed: boolean): number =>
      cases.filter((one) => one.labelled === labelled && one.claimed === claimed).length;
    return { signal, figures: figuresOf(count(true, true), count(false, true), count(true, false)) };
  });
  const seen = counts.filter(({ figures }) => figures.right + figures.wrong + figures.missed > 0);
  const sum = (key: 'right' | 'wrong' | 'missed'): number =>
    seen.reduce((total, { figures }) => total + figures[key], 0);
  const mean = (key: 'precision' | 'recall' | 'f1'): number | null => meanOf(seen.map(({ figures }) => figures[key]));
  return {
    perSignal: Object.fromEntries(seen.map(({ signal, figures }) => [signal, figures])),
    micro: figuresOf(sum('right'), sum('wrong'), sum('missed')),
    macro: { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') },
    quoteOverlap: meanOf(overlaps(threads, found)),
    troubledRecognised: share(threads, 'troubled', (thread) =>
      thread.messages.some((message) => rightIn(message, found)),
    ),
    healthyAccused: share(threads, 'healthy', ({ messages: own }) =>
      own.some(({ id }) => findingsOf(found, id).length > 0),
    ),
  };
}

function findingsOf(found: Found, id: string): readonly Finding[] {
  return found.get(id) ?? [];
}

function rightIn({ id, labels }: LabelledThread['messages'][number], found: Found): boolean {
  return findingsOf(found, id).some(({ signal }) => labels.some((label) => label.signal === signal));
}

function share(
  threads: readonly LabelledThread[],
  kind: LabelledThread['kind'],
  holds: (thread: LabelledThread) => boolean,
): Share {
  const ofKind = threads.filter((thread) => thread.kind === kind);
  return { count: ofKind.filter(holds).length, of: ofKind.length };
}

function overlaps(threads: readonly LabelledThread[], found: Found): readonly number[] {
  return threads.flatMap(({ messages }) =>
    messages.flatMap(({ id, labels }) =>
      findingsOf(found, id).flatMap((finding) => {
        const quotes = labels
          .filter(({ signal }) => signal === finding.signal)
          .map(({ quote }) => overlap(finding.quote, quote));
        return quotes.length > 0 ? [Math.max(...quotes)] : [];
      }),
    ),
  );
}

/** Shared words over all words of two quotes. */
function overlap(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const left = words(one);
  const right = words(other);
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 0 : shared / all;
}

function figuresOf(right: number, wrong: number, missed: number): Figures {
  const precision = right + wrong === 0 ? null : right / (right + wrong);
  const recall = right + missed === 0 ? null : right / (right + missed);
  const f1 = right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
  return { right, wrong, missed, precision, recall, f1 };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0) / known.length;
}
