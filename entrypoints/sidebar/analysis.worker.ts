import type { AnalysisAnswer, AnalysisRequest } from '../../components/sidebar/analysis-client';
import { loadLanguages } from '../../utils/languages/catalog';
import { ENGINE_VERSION } from '../../utils/signals/engine';
import { resumeThread } from '../../utils/signals/resume';

/** Runs the engine off the panel's thread. No browser API, no database, no network. */
self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
  void answer(data).then((result) => {
    self.postMessage(result);
  });
};

async function answer({ id, messages, known, languages }: AnalysisRequest): Promise<AnalysisAnswer> {
  try {
    const packs = await loadLanguages(languages);
    return { id, analysis: { engineVersion: ENGINE_VERSION, analyses: resumeThread(messages, known, packs) } };
  } catch (error) {
    // The class only: a message could hold mail text.
    return { id, failure: error instanceof Error ? error.name : 'unknown' };
  }
}
