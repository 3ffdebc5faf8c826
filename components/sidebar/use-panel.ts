import { useCallback, useEffect, useRef, useState } from 'react';
import type { PageTheme } from '../../utils/domain/reading';
import { logProblem } from '../../utils/log';
import { onMessage, sendMessage, type PageReport } from '../../utils/protocol';
import type { AnalysisClient } from './analysis-client';
import { understandThread } from './understand-thread';
import type { Evidence, PanelState } from './panel-state';
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
  const latest = useRef(0);

  const take = useCallback(
    async (report: PageReport | null) => {
      latest.current += 1;
      const turn = latest.current;
      const show = (next: PanelState) => {
        if (turn === latest.current) setState(next);
      };
      if (report) setTheme(report.theme);
      try {
        for await (const next of understandThread(report?.reading ?? null, analysis)) show(next);
      } catch (error) {
        logProblem('analysis-failed', error);
        show({ kind: 'failed' });
      }
    },
    [analysis],
  );

  useEffect(() => {
    const stop = onMessage('readingReported', ({ data }) => {
      void take(data);
    });
    void readerLink.read().then(take);
    return stop;
  }, [take]);

  const mute = useCallback(
    ({ finding, message }: Evidence, muted: boolean) => {
      if (state.kind !== 'client') return;
      const { account, threadId } = state.reading;
      if (account === null || threadId === null) return;
      const request = { account, threadId, messageId: message.id, signal: finding.signal, quote: finding.quote, muted };
      void sendMessage('muteFinding', request).then((outcome) => {
        if (outcome.kind !== 'saved') return;
        setState((current) => (current.kind === 'client' ? { ...current, assessment: outcome.assessment } : current));
      });
    },
    [state],
  );

  return { state, theme, mute };
}
