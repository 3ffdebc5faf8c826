import type { Saying } from '../../utils/domain/saying';
import { recordWith, type PanelState } from './panel-state';

interface Said {
  readonly saying: Saying;
  readonly threadId: string;
  heard: boolean;
}

/** What the user said, as long as an answer of the keeper may still be older than it. */
export interface Sayings {
  /** Notes a saying; the returned function is called when the keeper has answered it. */
  readonly add: (threadId: string, saying: Saying) => () => void;
  /** From now on: adds to a later state whatever was not heard by now or is said from now on. */
  readonly since: () => (state: PanelState) => PanelState;
}

/** A report that is on its way when the user says something comes back without it; this puts it in again. */
export function createSayings(): Sayings {
  let all: readonly Said[] = [];
  return {
    add(threadId, saying) {
      const said: Said = { saying, threadId, heard: false };
      all = [...all, said];
      return () => {
        said.heard = true;
      };
    },
    since() {
      const heardBefore = new Set(all.filter(({ heard }) => heard));
      return (state) => {
        if (state.kind !== 'client' || state.assessment === null) return state;
        const newer = all.filter((said) => !heardBefore.has(said) && said.threadId === state.reading.threadId);
        const record = newer.reduce((so, { saying }) => recordWith(so, saying), state.record);
        all = all.filter((said) => !heardBefore.has(said));
        return { ...state, record };
      };
    },
  };
}
