import { useCallback, useEffect, useState } from 'react';
import type { PageTheme } from '../../utils/domain/reading';
import type { SaveOutcome } from '../../utils/domain/report';
import type { Saying } from '../../utils/domain/saying';
import type { SignalId } from '../../utils/domain/signal';
import { logProblem } from '../../utils/log';
import { sendMessage, type PageReport } from '../../utils/protocol';
import type { AnalysisClient } from './analysis-client';
import type { MailSource } from './mail-source';
import { createSayings } from './sayings';
import { settleChanged } from './settle-changed';
import { understandThread } from './understand-thread';
import {
  carriedOver,
  recordWith,
  withRejection,
  withSilence,
  type ClientPanel,
  type Evidence,
  type PanelState,
} from './panel-state';

export interface PanelModel {
  readonly state: PanelState;
  readonly theme: PageTheme;
  readonly mute: (evidence: Evidence, muted: boolean) => void;
  /** Switches a signal off for this client, or on again. */
  readonly silence: (signal: SignalId, silenced: boolean) => void;
  readonly say: (saying: Saying) => void;
}

/** The panel's state, kept in step with the mail page: one analysis per reported reading, the latest wins. */
export function usePanel(analysis: AnalysisClient, mail: MailSource): PanelModel {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const [theme, setTheme] = useState<PageTheme>('light');
  const [sayings] = useState(createSayings);

  useEffect(() => {
    const settled = settleChanged((next) => {
      setState((previous) => carriedOver(previous, next));
    });
    let latest = 0;
    const take = async (report: PageReport | null) => {
      latest += 1;
      const turn = latest;
      const withSayings = sayings.since();
      const show = (next: PanelState) => {
        if (turn === latest) settled.show(withSayings(next));
      };
      if (report) setTheme(report.theme);
      try {
        for await (const next of understandThread(report?.reading ?? null, analysis)) show(next);
      } catch (error) {
        logProblem('analysis-failed', error);
        show({ kind: 'failed' });
      }
    };
    const stopWatching = mail.watch((report) => void take(report));
    return () => {
      latest += 1;
      settled.stop();
      stopWatching();
    };
  }, [analysis, mail, sayings]);

  /** What the user said shows at once; the keeper's answer follows, and counts if the thread is still the same. */
  const tell = useCallback((changed: ClientPanel, outcome: Promise<SaveOutcome>) => {
    setState(changed);
    void outcome.then((answer) => {
      if (answer.kind !== 'saved') return;
      const { assessment, record } = answer;
      setState((current) =>
        current.kind === 'client' && current.reading.threadId === changed.reading.threadId
          ? { ...current, assessment, record: record ?? current.record }
          : current,
      );
    });
  }, []);

  const mute = useCallback(
    (evidence: Evidence, muted: boolean) => {
      if (state.kind !== 'client') return;
      const { account, threadId } = state.reading;
      const changed = withRejection(state, evidence, muted);
      if (account === null || threadId === null) {
        setState(changed);
        return;
      }
      const { finding, message } = evidence;
      const place = { messageId: message.id, signal: finding.signal, quote: finding.quote };
      tell(changed, sendMessage('muteFinding', { account, threadId, ...place, muted }));
    },
    [state, tell],
  );

  const silence = useCallback(
    (signal: SignalId, silenced: boolean) => {
      if (state.kind !== 'client') return;
      const { account, threadId } = state.reading;
      const changed = withSilence(state, signal, silenced);
      if (account === null || threadId === null) setState(changed);
      else tell(changed, sendMessage('silenceSignal', { account, threadId, signal, silenced }));
    },
    [state, tell],
  );

  const say = useCallback(
    (saying: Saying) => {
      setState((current) =>
        current.kind === 'client' ? { ...current, record: recordWith(current.record, saying) } : current,
      );
      if (state.kind !== 'client') return;
      const { account, threadId } = state.reading;
      if (account === null || threadId === null) return;
      const heard = sayings.add(threadId, saying);
      void sendMessage('say', { account, threadId, saying }).then((outcome) => {
        heard();
        setState((current) => {
          if (current.kind !== 'client' || current.reading.threadId !== threadId) return current;
          // The record is already as the user said it; an answer on its way back may be older than the next word.
          if (outcome.kind === 'saved') return { ...current, assessment: outcome.assessment };
          return outcome.kind === 'refused' ? { ...current, refusal: outcome.reason } : current;
        });
      });
    },
    [state, sayings],
  );

  return { state, theme, mute, silence, say };
}
