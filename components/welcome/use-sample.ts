import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import { LANGUAGE_CODES } from '../../utils/domain/language';
import type { Saying } from '../../utils/domain/saying';
import type { SignalId } from '../../utils/domain/signal';
import { PACK_CODES } from '../../utils/languages/catalog';
import type { AnalysisClient } from '../sidebar/analysis-client';
import { recordWith, withRejection, withSilence, type ClientPanel, type Evidence } from '../sidebar/panel-state';
import { SAMPLE_MAILS, type SampleMails } from './sample-mails';
import { reassessed, sampleMessages, samplePanel } from './sample-panel';

/** What has become of reading the sample. */
export type SampleState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly panel: ClientPanel; readonly tookMs: number; readonly runs: number }
  | { readonly kind: 'failed'; readonly runs: number };

export interface SampleModel {
  readonly sample: SampleMails;
  readonly state: SampleState;
  readonly readAgain: () => void;
  readonly mute: (evidence: Evidence, muted: boolean) => void;
  readonly silence: (signal: SignalId, silenced: boolean) => void;
  readonly say: (saying: Saying) => void;
}

/** Reads the sample with the real engine, in the language of the interface where mail in it is judged. */
export function useSample(analysis: AnalysisClient): SampleModel {
  const [sample] = useState(() => SAMPLE_MAILS[sampleLanguage()]);
  const [state, setState] = useState<SampleState>({ kind: 'reading' });

  const read = useCallback(
    () =>
      readSample(analysis, sample).then((next) => {
        setState((last) => ({ ...next, runs: last.kind === 'read' ? last.runs + 1 : 1 }));
      }),
    [analysis, sample],
  );
  useEffect(() => {
    void read();
  }, [read]);

  return {
    sample,
    state,
    readAgain: () => void read(),
    mute: (evidence, muted) => {
      change((panel) => withRejection(panel, evidence, muted));
    },
    silence: (signal, silenced) => {
      change((panel) => withSilence(panel, signal, silenced));
    },
    say: (saying) => {
      change((panel) => ({ ...panel, record: recordWith(panel.record, saying) }));
    },
  };

  function change(how: (panel: ClientPanel) => ClientPanel): void {
    setState((last) => (last.kind === 'read' ? { ...last, panel: reassessed(sample, how(last.panel)) } : last));
  }
}

/** The state that one reading of the sample leads to; `runs` is counted by the caller. */
async function readSample(
  analysis: AnalysisClient,
  sample: SampleMails,
): Promise<Exclude<SampleState, { kind: 'reading' }>> {
  const began = performance.now();
  try {
    const { analyses } = await analysis.analyse(sampleMessages(sample), []);
    const tookMs = Math.max(1, Math.round(performance.now() - began));
    return { kind: 'read', panel: samplePanel(sample, analyses), tookMs, runs: 0 };
  } catch {
    return { kind: 'failed', runs: 0 };
  }
}

function sampleLanguage() {
  const own = LANGUAGE_CODES.find((code) => browser.i18n.getUILanguage().startsWith(code));
  return own && PACK_CODES.includes(own) ? own : 'en';
}
