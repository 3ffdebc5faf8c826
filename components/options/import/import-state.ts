import type { IndexSummary, PlanSummary, Progress } from '../../../utils/backfill/define';
import type { RefusalReason } from '../../../utils/domain/report';

/** Where an import stands; each kind is one screen. */
export type ImportState =
  | { readonly kind: 'choose' }
  | { readonly kind: 'indexing'; readonly progress: Progress; readonly startedAt: number }
  | { readonly kind: 'whose'; readonly index: IndexSummary }
  | { readonly kind: 'planning'; readonly index: IndexSummary }
  | { readonly kind: 'planned'; readonly index: IndexSummary; readonly plan: PlanSummary }
  | { readonly kind: 'running'; readonly plan: PlanSummary; readonly progress: Progress; readonly startedAt: number }
  | { readonly kind: 'stopped'; readonly done: number }
  | { readonly kind: 'done'; readonly result: ImportResult }
  | { readonly kind: 'failed'; readonly reason: RefusalReason | 'reading' };

/** What an import has added. */
export interface ImportResult {
  readonly threads: number;
  readonly messages: number;
  readonly findings: number;
  readonly unreadable: number;
}

/** How fast it goes and how long it still takes. */
export interface Pace {
  /** Units a second. */
  readonly rate: number;
  /** Seconds; null while nothing can be said. */
  readonly left: number | null;
}

/** Below this nothing is said about the time left, ms. */
const LEAST_TIME = 2_000;

/** The pace of what began at `startedAt`, at `now`, both ms. */
export function paceOf({ done, total }: Progress, startedAt: number, now: number): Pace {
  const passed = now - startedAt;
  const rate = passed <= 0 ? 0 : (done * 1_000) / passed;
  return { rate, left: passed < LEAST_TIME || rate === 0 ? null : Math.ceil((total - done) / rate) };
}
