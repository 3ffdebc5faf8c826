import { archiveKindOf } from '../mail/archives/archive-kind';
import type { ArchivedMessage, ArchiveKind, IndexedMessage, SkipReason } from '../mail/archives/define';
import { headerEnd } from '../mail/archives/header-fields';
import { indexMessage } from '../mail/archives/index-message';
import { HEAD_BYTES, mboxMessages } from '../mail/archives/mbox';
import type { ArchiveIndex, Progress } from './define';

/** A header longer than this is cut; ten thousand recipients fit. */
const MOST_HEADER_BYTES = 1_024 * 1_024;

/**
 * Reads the headers of every message in the chosen files. Broken messages are counted with the reason, never fatal.
 * @param now ms since the epoch.
 * @throws DOMException NotReadableError when a file disappears meanwhile.
 */
export async function indexArchive(
  files: readonly Blob[],
  now: number,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<ArchiveIndex> {
  const messages: ArchivedMessage[] = [];
  const kinds: ArchiveKind[] = [];
  const skipped: Record<SkipReason, number> = { 'no-header': 0, 'no-sender': 0, unreadable: 0, 'spam-or-draft': 0 };
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const [index, file] of files.entries()) {
    const report = (bytes: number): void => {
      onProgress({ unit: 'bytes', done: before + bytes, total });
    };
    const kind = await archiveKindOf(file);
    kinds.push(kind);
    for await (const indexed of messagesOf(file, index, kind, now, report)) {
      if (indexed.kind === 'message') messages.push(indexed.message);
      else skipped[indexed.reason] += 1;
    }
    before += file.size;
    report(0);
  }
  return { messages, kinds, skipped };
}

async function* messagesOf(
  file: Blob,
  index: number,
  kind: ArchiveKind,
  now: number,
  onRead: (bytes: number) => void,
): AsyncGenerator<IndexedMessage> {
  if (kind === 'eml') {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const header = await wholeHeader(file, head, 0, file.size);
    yield indexMessage(header, { file: index, start: 0, end: file.size }, '', now);
  }
  if (kind !== 'mbox') return;
  for await (const { start, end, fromLine, head } of mboxMessages(file, onRead)) {
    const header = await wholeHeader(file, head, start, end);
    yield indexMessage(header, { file: index, start, end }, fromLine, now);
  }
}

/** The header from the first bytes at hand, or from as much more of the file as it needs. */
async function wholeHeader(file: Blob, head: Uint8Array, start: number, end: number): Promise<Uint8Array> {
  const within = headerEnd(head);
  if (within !== -1) return head.subarray(0, within);
  if (end - start <= head.length) return head;
  const more = new Uint8Array(await file.slice(start, Math.min(end, start + MOST_HEADER_BYTES)).arrayBuffer());
  const longer = headerEnd(more);
  return longer === -1 ? more : more.subarray(0, longer);
}
