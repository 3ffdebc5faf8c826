import type { MessageAnalysis } from '../../utils/domain/finding';
import type { LanguageCode } from '../../utils/domain/language';
import type { ThreadMessage } from '../../utils/domain/message';

export interface AnalysisRequest {
  readonly id: number;
  readonly messages: readonly ThreadMessage[];
  readonly known: readonly MessageAnalysis[];
  /** The languages whose mail is judged. */
  readonly languages: readonly LanguageCode[];
}

/** What the engine makes of a thread, and which version of it. */
export interface ThreadAnalysis {
  readonly engineVersion: string;
  readonly analyses: readonly MessageAnalysis[];
}

export type AnalysisAnswer =
  { readonly id: number; readonly analysis: ThreadAnalysis } | { readonly id: number; readonly failure: string };

/** Analyses threads off the panel's own thread. */
export interface AnalysisClient {
  readonly analyse: (messages: readonly ThreadMessage[], known: readonly MessageAnalysis[]) => Promise<ThreadAnalysis>;
}

/**
 * Talks to the analysis worker; a worker that dies rejects what waits for it. `languages` is asked anew for every
 * thread, as the user may have switched one off meanwhile.
 */
export function connectAnalysis(worker: Worker, languages: () => Promise<readonly LanguageCode[]>): AnalysisClient {
  const waiting = new Map<number, PromiseWithResolvers<ThreadAnalysis>>();
  let requests = 0;

  worker.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => {
    const turn = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) turn?.reject(new Error(data.failure));
    else turn?.resolve(data.analysis);
  };
  worker.onerror = () => {
    for (const turn of waiting.values()) turn.reject(new Error('analysis worker failed'));
    waiting.clear();
  };

  return {
    async analyse(messages, known) {
      requests += 1;
      const id = requests;
      const turn = Promise.withResolvers<ThreadAnalysis>();
      waiting.set(id, turn);
      worker.postMessage({ id, messages, known, languages: await languages() } satisfies AnalysisRequest);
      return turn.promise;
    },
  };
}
