import type { BackfillRequest } from '../../utils/backfill/define';
import { startBackfill } from '../../utils/backfill/worker-session';

/** Reads archives of mail and finds what they show, off the page's thread. No database, no network. */
const backfill = startBackfill(
  (answer) => {
    self.postMessage(answer);
  },
  () => Date.now(),
);

self.onmessage = ({ data }: MessageEvent<BackfillRequest>) => {
  void backfill.ask(data);
};
