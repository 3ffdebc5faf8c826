import type { ReadMessage } from '../../utils/domain/reading';

/** In the order they were written; a mail client may show the newest first (outlook-dom.md 1). */
export function inOrderOfWriting(messages: readonly ReadMessage[]): readonly ReadMessage[] {
  const first = messages[0]?.date;
  const last = messages.at(-1)?.date;
  return first && last && first > last ? messages.toReversed() : messages;
}
