import type { AnalysisAnswer, AnalysisRequest } from '../../components/sidebar/analysis-client';
import type { BackfillRequest } from '../../utils/backfill/define';
import { loadLanguages } from '../../utils/languages/load';
import { ENGINE_VERSION } from '../../utils/signals/engine';
import { resumeThread } from '../../utils/signals/resume';

/**
 * Runs the engine off the page's thread, for the panel and for imports: one worker, so that the languages lie in the
 * package once. No browser API, no database, no network.
 */
self.onmessage = ({ data }: MessageEvent<AnalysisRequest | BackfillRequest>) => {
  if ('kind' in data) {
    backfill ??= loadBackfill();
    void backfill.then(({ ask }) => ask(data));
    return;
  }
  void answer(data).then((result) => {
    self.postMessage(result);
  });
};

let backfill: Promise<{ readonly ask: (request: BackfillRequest) => Promise<void> }> | undefined;

/** Reading archives is loaded with the first import only. */
async function loadBackfill() {
  const { startBackfill } = await import('../../utils/backfill/worker-session');
  return startBackfill(
    (result) => {
      self.postMessage(result);
    },
    () => Date.now(),
  );
}

async function answer({ id, messages, known, languages }: AnalysisRequest): Promise<AnalysisAnswer> {
  try {
    const packs = await loadLanguages(languages);
    return { id, analysis: { engineVersion: ENGINE_VERSION, analyses: resumeThread(messages, known, packs) } };
  } catch (error) {
    // The class only: a message could hold mail text.
    return { id, failure: error instanceof Error ? error.name : 'unknown' };
  }
}
