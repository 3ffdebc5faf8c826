import { localDateTimeOf } from '../../utils/domain/local-time';
import { openStore } from '../../utils/store/database';
import { startHistoryDesk, type DeskRequest } from '../../utils/store/history-desk';

/** Judges and searches all clients off the page's thread. */
const desk = startHistoryDesk(
  openStore(),
  () => localDateTimeOf(new Date()),
  (answer) => {
    self.postMessage(answer);
  },
);

self.onmessage = ({ data }: MessageEvent<DeskRequest>) => {
  void desk.ask(data);
};
