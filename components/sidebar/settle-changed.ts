import type { PanelState } from './panel-state';

/** A mail page that is still drawing looks like one we do not know; only what lasts so long is said, ms. */
const LASTING_MS = 2_000;

/** What waits and what is shown meanwhile. */
export interface SettledStates {
  readonly show: (state: PanelState) => void;
  readonly stop: () => void;
}

/** Passes states on at once, except "this page is not built as expected", which is shown once it has lasted. */
export function settleChanged(show: (state: PanelState) => void): SettledStates {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: PanelState['kind'] = 'loading';
  let waiting: PanelState | null = null;

  const pass = (state: PanelState): void => {
    shown = state.kind;
    show(state);
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
  };
  return {
    show(state) {
      if (state.kind !== 'changed' || shown === 'changed') {
        stop();
        pass(state);
        return;
      }
      if (waiting === null) {
        pass({ kind: 'loading' });
        timer = setTimeout(() => {
          if (waiting) pass(waiting);
          stop();
        }, LASTING_MS);
      }
      waiting = state;
    },
    stop,
  };
}
