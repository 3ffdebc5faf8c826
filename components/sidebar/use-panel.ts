import { useCallback, useEffect, useState } from 'react';
import type { PageTheme } from '../../utils/domain/reading';
import { logProblem } from '../../utils/log';
import { onMessage, sendMessage, type PageReport } from '../../utils/protocol';
import type { AnalysisClient } from './analysis-client';
import { settleChanged } from './settle-changed';
import { understandThread } from './understand-thread';
import { carriedOver, withRejection, type Evidence, type PanelState } from './panel-state';
import { readerLink } from './reader-link';

export interface PanelModel {
  readonly state: PanelState;
  readonly theme: PageTheme;
  readonly mute: (evidence: Evidence, muted: boolean) => void;
}

/** The panel's state, kept in step with the mail page: one analysis per reported reading, the latest wins. */
export function usePanel(analysis: AnalysisClient): PanelModel {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const [theme, setTheme] = useState<PageTheme>('light');

  useEffect(() => {
    const settled = settleChanged((next) => {
      setState((previous) => carriedOver(previous, next));
    });
    let latest = 0;
    const take = async (report: PageReport | null) => {
      latest += 1;
      const turn = latest;
      const show = (next: PanelState) => {
        if (turn === latest) settled.show(next);
      };
      if (report) setTheme(report.theme);
      try {
        for await (const next of understandThread(report?.reading ?? null, analysis)) show(next);
      } catch (error) {
        logProblem('analysis-failed', error);
        show({ kind: 'failed' });
      }
    };
    const stopListening = onMessage('readingReported', ({ data }) => {
      void take(data);
    });
    void readerLink.read().then(take);
    return () => {
      latest += 1;
      settled.stop();
      stopListening();
    };
  }, [analysis]);

  const mute = useCallback(
    (evidence: Evidence, muted: boolean) => {
      if (state.kind !== 'client') return;
      const { account, threadId } = state.reading;
      setState(withRejection(state, evidence, muted));
      if (account === null || threadId === null) return;
      const { finding, message } = evidence;
      const request = { account, threadId, messageId: message.id, signal: finding.signal, quote: finding.quote, muted };
      void sendMessage('muteFinding', request).then((outcome) => {
        if (outcome.kind !== 'saved') return;
        setState((current) =>
          current.kind === 'client' && current.reading.threadId === threadId
            ? { ...current, assessment: outcome.assessment, record: outcome.record ?? current.record }
            : current,
        );
      });
    },
    [state],
  );

  return { state, theme, mute };
}
