/** Fields of a header by lower-case name; of a repeated field the topmost, which the last server wrote. */
export type HeaderFields = ReadonlyMap<string, string>;

const WANTED: ReadonlySet<string> = new Set([
  'auto-submitted',
  'cc',
  'content-type',
  'date',
  'delivered-to',
  'from',
  'in-reply-to',
  'list-id',
  'list-unsubscribe',
  'message-id',
  'precedence',
  'received',
  'references',
  'sender',
  'subject',
  'to',
  'x-autoreply',
  'x-gm-thrid',
  'x-gmail-labels',
  'x-mozilla-status',
]);

/** Where the header ends in `bytes`; -1 when it goes on beyond them. */
export function headerEnd(bytes: Uint8Array): number {
  for (let feed = bytes.indexOf(10); feed !== -1; feed = bytes.indexOf(10, feed + 1)) {
    const next = bytes[feed + 1];
    if (next === 10) return feed + 1;
    if (next === 13 && bytes[feed + 2] === 10) return feed + 1;
  }
  return -1;
}

/** The fields that say who, when and about what (RFC 5322), unfolded, encoded words still in them. */
export function headerFields(bytes: Uint8Array): HeaderFields {
  const fields = new Map<string, string>();
  const lines = textOf(bytes).split(/\r?\n/);
  for (let index = 0; index < lines.length;) {
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    const parts = [line.slice(colon + 1)];
    for (index += 1; /^[ \t]/.test(lines[index] ?? ''); index += 1) parts.push(lines[index] ?? '');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (WANTED.has(name) && !fields.has(name))
      fields.set(
        name,
        parts
          .map((part) => part.trim())
          .join(' ')
          .trim(),
      );
  }
  return fields;
}

/** Headers are ASCII, and UTF-8 where a program did not keep to it; anything else is taken for Windows' western set. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
