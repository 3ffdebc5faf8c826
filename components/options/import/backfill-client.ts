import type {
  BackfillAnswer,
  BackfillRequest,
  IndexSummary,
  KnownMessage,
  PlanSummary,
  Progress,
} from '../../../utils/backfill/define';
import type { LanguageCode } from '../../../utils/domain/language';
import type { ThreadReport } from '../../../utils/domain/report';

/** What the import tells while it runs. */
export interface BackfillListener {
  readonly onProgress: (progress: Progress) => void;
}

/** One import in its worker. Every call rejects when the worker fails; `stop` ends it at once. */
export interface BackfillClient {
  readonly index: (files: readonly File[], listener: BackfillListener) => Promise<IndexSummary>;
  readonly plan: (ownAddresses: readonly string[], known: readonly KnownMessage[]) => Promise<PlanSummary>;
  /** Hands every report to `keep`, one after the other. @returns the number of messages that could not be read. */
  readonly run: (keep: (report: ThreadReport) => Promise<void>, listener: BackfillListener) => Promise<number>;
  readonly stop: () => void;
}

/** The import was stopped, or its worker failed. */
export class BackfillError extends Error {
  override readonly name = 'BackfillError';
}

/** Talks to the import's worker, one request at a time. `languages` are those whose mail is judged. */
export function connectBackfill(worker: Worker, languages: () => Promise<readonly LanguageCode[]>): BackfillClient {
  const request = <T>(
    ask: BackfillRequest,
    take: (answer: BackfillAnswer, done: (result: T) => void) => void | Promise<void>,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const fail = (cause: string): void => {
        reject(new BackfillError(cause));
      };
      worker.onmessage = ({ data }: MessageEvent<BackfillAnswer>) => {
        if (data.kind === 'failed') fail(data.cause);
        else Promise.resolve(take(data, resolve)).catch(reject);
      };
      worker.onerror = () => {
        fail('worker');
      };
      worker.postMessage(ask);
    });

  return {
    index: (files, { onProgress }) =>
      request({ kind: 'index', files }, (answer, done: (summary: IndexSummary) => void) => {
        if (answer.kind === 'progress') onProgress(answer.progress);
        if (answer.kind === 'indexed') done(answer.summary);
      }),
    plan: (ownAddresses, known) =>
      request({ kind: 'plan', ownAddresses, known }, (answer, done: (summary: PlanSummary) => void) => {
        if (answer.kind === 'planned') done(answer.summary);
      }),
    run: async (keep, { onProgress }) => {
      let writing = Promise.resolve();
      return request(
        { kind: 'run', languages: await languages() },
        async (answer, done: (unreadable: number) => void) => {
          if (answer.kind === 'finished') done(answer.unreadable);
          if (answer.kind !== 'report') return;
          const { report, progress } = answer;
          // One transaction at a time, in the order of the archive.
          writing = writing.then(() => keep(report));
          await writing;
          onProgress(progress);
          worker.postMessage({ kind: 'next' } satisfies BackfillRequest);
        },
      );
    },
    stop: () => {
      worker.terminate();
    },
  };
}
