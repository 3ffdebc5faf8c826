import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefusalReason } from '../../../utils/domain/report';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import { logProblem } from '../../../utils/log';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { askToPersist } from '../../../utils/store/persist';
import { knownMessages } from '../../../utils/store/known-messages';
import { cipherFor } from '../../../utils/store/lock/session';
import { keepReport } from '../../../utils/store/save-report';
import type { BackfillClient } from './backfill-client';
import type { ImportResult, ImportState } from './import-state';

export interface ImportModel {
  readonly state: ImportState;
  readonly choose: (files: readonly File[]) => void;
  readonly plan: (ownAddresses: readonly string[]) => void;
  readonly run: () => void;
  /** Ends what runs; what was kept stays, and choosing the same files again goes on from there. */
  readonly stop: () => void;
  readonly again: () => void;
}

/** The store refused a report: the import ends, nothing of it is lost. */
class RefusedError extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}

/** One import at a time, from files to the history. */
export function useImport(store: Store, start: () => BackfillClient): ImportModel {
  const [state, setState] = useState<ImportState>({ kind: 'choose' });
  const client = useRef<BackfillClient | null>(null);
  const end = useCallback(() => {
    client.current?.stop();
    client.current = null;
  }, []);
  useEffect(() => end, [end]);

  /** Runs a step; a failure of a client that was stopped meanwhile is nobody's news. */
  const step = async (work: (backfill: BackfillClient) => Promise<void>): Promise<void> => {
    const backfill = (client.current ??= start());
    try {
      await work(backfill);
    } catch (error) {
      if (client.current !== backfill) return;
      end();
      if (!(error instanceof RefusedError)) logProblem('import-failed', error);
      setState({ kind: 'failed', reason: error instanceof RefusedError ? error.reason : 'reading' });
    }
  };

  const index = async (backfill: BackfillClient, files: readonly File[]): Promise<void> => {
    await ensureUnlocked(store);
    const startedAt = Date.now();
    const onProgress = (progress: { unit: 'bytes' | 'messages'; done: number; total: number }): void => {
      setState({ kind: 'indexing', progress, startedAt });
    };
    onProgress({ unit: 'bytes', done: 0, total: files.reduce((sum, { size }) => sum + size, 0) });
    setState({ kind: 'whose', index: await backfill.index(files, { onProgress }) });
  };

  const plan = async (backfill: BackfillClient, ownAddresses: readonly string[]): Promise<void> => {
    if (state.kind !== 'whose' && state.kind !== 'planned') return;
    setState({ kind: 'planning', index: state.index });
    const known = await guarded(store, () => knownMessages(store));
    if ('kind' in known) throw new RefusedError(known.reason);
    setState({ kind: 'planned', index: state.index, plan: await backfill.plan(ownAddresses, known) });
  };

  const run = async (backfill: BackfillClient): Promise<void> => {
    if (state.kind !== 'planned') return;
    void askToPersist(navigator.storage);
    const startedAt = Date.now();
    const shown = { kind: 'running', plan: state.plan, startedAt } as const;
    setState({ ...shown, progress: { unit: 'messages', done: 0, total: state.plan.messages } });
    const added = { threads: 0, messages: 0, findings: 0 };
    const unreadable = await backfill.run(
      async (report) => {
        if (client.current !== backfill) return;
        const outcome = await keepReport(store, report, localDateTimeOf(new Date()));
        if (outcome.kind === 'refused') throw new RefusedError(outcome.reason);
        if (outcome.kind === 'not-a-client') return;
        added.threads += 1;
        added.messages += report.messages.length;
        added.findings += report.messages.reduce((sum, { analysis }) => sum + analysis.findings.length, 0);
      },
      {
        onProgress: (progress) => {
          if (client.current === backfill) setState({ ...shown, progress });
        },
      },
    );
    end();
    setState({ kind: 'done', result: { ...added, unreadable } satisfies ImportResult });
  };

  return {
    state,
    choose: (files) => void step((backfill) => index(backfill, files)),
    plan: (ownAddresses) => void step((backfill) => plan(backfill, ownAddresses)),
    run: () => void step(run),
    stop: () => {
      end();
      setState(state.kind === 'running' ? { kind: 'stopped', done: state.progress.done } : { kind: 'choose' });
    },
    again: () => {
      end();
      setState({ kind: 'choose' });
    },
  };
}

async function ensureUnlocked(store: Store): Promise<void> {
  const refusal = await guarded(store, () => cipherFor(store));
  if ('kind' in refusal) throw new RefusedError(refusal.reason);
}
