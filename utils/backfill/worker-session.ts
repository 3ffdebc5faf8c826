import type { LanguageCode } from '../domain/language';
import { loadLanguages } from '../languages/load';
import { ENGINE_VERSION } from '../signals/engine';
import type { ArchiveIndex, BackfillAnswer, BackfillRequest, ImportPlan, IndexSummary, Progress } from './define';
import { indexArchive } from './index-archive';
import { guessOwnAddresses } from './own-addresses';
import { planImport, summaryOf } from './plan-import';
import { readThread } from './read-thread';

/** Progress is told at most this often, ms. */
const PROGRESS_INTERVAL = 100;
/** Reports on their way to the store, so that reading and writing go side by side without filling the memory. */
const MOST_ON_THE_WAY = 4;

/**
 * One import, from files to reports: `index`, `plan` and `run` in this order, each again at will. Lives in a worker;
 * `answer` posts to the page.
 */
export function startBackfill(
  answer: (answer: BackfillAnswer) => void,
  clock: () => number,
): {
  readonly ask: (request: BackfillRequest) => Promise<void>;
} {
  let files: readonly File[] = [];
  let index: ArchiveIndex | null = null;
  let plan: ImportPlan | null = null;
  let ownAddresses: ReadonlySet<string> = new Set();
  const kept = new Turnstile(MOST_ON_THE_WAY);

  const handle = async (request: BackfillRequest): Promise<void> => {
    switch (request.kind) {
      case 'index':
        files = request.files;
        index = await indexArchive(files, clock(), rarely(clock, answer));
        answer({ kind: 'indexed', summary: indexSummary(index) });
        return;
      case 'plan':
        ownAddresses = new Set(request.ownAddresses);
        plan = planImport(index?.messages ?? [], ownAddresses, request.known, ENGINE_VERSION);
        answer({ kind: 'planned', summary: summaryOf(plan) });
        return;
      case 'run':
        if (index && plan) await run(plan, index, request.languages);
        return;
      case 'next':
        kept.open();
    }
  };

  const run = async (
    { threads }: ImportPlan,
    { kinds }: ArchiveIndex,
    languages: readonly LanguageCode[],
  ): Promise<void> => {
    const packs = await loadLanguages(languages);
    const total = threads.reduce((sum, { messages }) => sum + messages.length, 0);
    let [done, unreadable] = [0, 0];
    for (const thread of threads) {
      const read = await readThread(thread, { files, kinds, ownAddresses, packs });
      done += thread.messages.length;
      unreadable += read.unreadable;
      await kept.pass();
      answer({ kind: 'report', report: read.report, progress: { unit: 'messages', done, total } });
    }
    await kept.empty();
    answer({ kind: 'finished', unreadable });
  };

  return {
    async ask(request) {
      try {
        await handle(request);
      } catch (error) {
        answer({ kind: 'failed', cause: error instanceof Error ? error.name : 'unknown' });
      }
    },
  };
}

function indexSummary({ messages, kinds, skipped }: ArchiveIndex): IndexSummary {
  return {
    messages: messages.length,
    files: kinds.length,
    foreignFiles: kinds.filter((kind) => kind === 'foreign').length,
    zipFiles: kinds.filter((kind) => kind === 'zip').length,
    skipped,
    ownAddresses: guessOwnAddresses(messages),
  };
}

function rarely(clock: () => number, answer: (answer: BackfillAnswer) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    if (clock() - last < PROGRESS_INTERVAL && progress.done < progress.total) return;
    last = clock();
    answer({ kind: 'progress', progress });
  };
}

/** Lets a few through, then one for each that has arrived. */
class Turnstile {
  readonly #most: number;
  #inside = 0;
  #waiting: (() => void) | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  async pass(): Promise<void> {
    while (this.#inside >= this.#most) await this.#change();
    this.#inside += 1;
  }

  open(): void {
    this.#inside -= 1;
    this.#waiting?.();
  }

  async empty(): Promise<void> {
    while (this.#inside > 0) await this.#change();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }
}
