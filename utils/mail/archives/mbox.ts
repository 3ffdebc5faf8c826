/** A message inside an mbox file, found without reading its body. */
export interface MboxMessage {
  /** First byte after the `From ` line. */
  readonly start: number;
  /** First byte after the message. */
  readonly end: number;
  /** The `From ` line without its end. */
  readonly fromLine: string;
  /** The first bytes of the message, at most `HEAD_BYTES`. Valid until the next message is asked for. */
  readonly head: Uint8Array;
}

const BLOCK_BYTES = 8 * 1_024 * 1_024;
export const HEAD_BYTES = 64 * 1_024;
const LINE_FEED = 10;
const LETTER_F = 70;
const FROM_LINE = /^From \S*.*\d{1,2}:\d{2}.*\d{4}/;
const NEXT_IS_HEADER = /^(?:[!-9;-~]+:|>From )/;
/** A `From ` line is short; what is longer is text. */
const MOST_LINE_BYTES = 400;

interface Separator {
  /** Offset of `From ` in the file. */
  readonly at: number;
  readonly start: number;
  readonly fromLine: string;
  readonly head: Uint8Array;
}

/**
 * The messages of an mbox file in order, read in blocks, so that neither the file nor a line of it has to fit into
 * memory (RFC 4155; mboxo, mboxrd and Gmail's export). A line counts as separator when it looks like one whole and a
 * header line follows: text that begins with "From" stays text. Whatever stands before the first separator is left out.
 * @param onRead called with the bytes read so far.
 */
export async function* mboxMessages(
  file: Blob,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<MboxMessage> {
  let open: Separator | null = null;
  for (let base = 0; base < file.size; base += BLOCK_BYTES) {
    // One byte before the block tells whether it opens a line; the tail holds separators and heads that cross its end.
    const from = Math.max(0, base - 1);
    const bytes = new Uint8Array(
      await file.slice(from, base + BLOCK_BYTES + HEAD_BYTES + MOST_LINE_BYTES).arrayBuffer(),
    );
    const limit = Math.min(base + BLOCK_BYTES, file.size) - from;
    for (const separator of separatorsIn(bytes, base - from, limit, from)) {
      if (open) yield messageOf(open, separator.at);
      open = separator;
    }
    // The next block replaces these bytes: the open message keeps a copy of its own head.
    if (open && base + BLOCK_BYTES < file.size) open = { ...open, head: open.head.slice() };
    onRead(Math.min(base + BLOCK_BYTES, file.size));
  }
  if (open) yield messageOf(open, file.size);
}

function messageOf({ start, fromLine, head }: Separator, end: number): MboxMessage {
  return { start, end, fromLine, head: head.subarray(0, Math.max(0, end - start)) };
}

function* separatorsIn(bytes: Uint8Array, first: number, limit: number, base: number): Generator<Separator> {
  for (let at = lineStart(bytes, first); at !== -1 && at < limit; at = lineStart(bytes, at + 1)) {
    if (bytes[at] !== LETTER_F) continue;
    const found = separatorAt(bytes, at);
    if (found === null) continue;
    const start = at + found.length;
    yield { at: base + at, start: base + start, fromLine: found.line, head: bytes.subarray(start, start + HEAD_BYTES) };
  }
}

/** The first start of a line at or after `from`; -1 for none. */
function lineStart(bytes: Uint8Array, from: number): number {
  if (from === 0) return 0;
  const feed = bytes.indexOf(LINE_FEED, from - 1);
  return feed === -1 ? -1 : feed + 1;
}

function separatorAt(bytes: Uint8Array, at: number): { readonly line: string; readonly length: number } | null {
  const feed = bytes.subarray(at, at + MOST_LINE_BYTES).indexOf(LINE_FEED);
  if (feed === -1) return null;
  const line = latin1(bytes.subarray(at, at + feed)).trimEnd();
  const next = latin1(bytes.subarray(at + feed + 1, at + feed + 1 + MOST_LINE_BYTES));
  return FROM_LINE.test(line) && NEXT_IS_HEADER.test(next) ? { line, length: feed + 1 } : null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
