import type { ArchiveKind } from './define';

const PROBE_BYTES = 2_048;
const HEADER_LINE = /^[!-9;-~]+:/;

/** What a file is, by its content: Thunderbird's mailboxes have no ending, and an ending proves nothing. */
export async function archiveKindOf(file: Blob): Promise<ArchiveKind> {
  const probe = new TextDecoder('latin1').decode(await file.slice(0, PROBE_BYTES).arrayBuffer());
  const text = probe.replace(/^ï»¿/, '').trimStart();
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  if (text.startsWith('From ')) return 'mbox';
  return looksLikeHeader(text) ? 'eml' : 'foreign';
}

/** A message opens with header lines, and one of them is a field that every mail has. */
function looksLikeHeader(text: string): boolean {
  const lines = text.split(/\r?\n/);
  const isMail = lines.some((line) =>
    /^(?:from|date|received|return-path|message-id|subject|mime-version):/i.test(line),
  );
  return isMail && HEADER_LINE.test(lines[0] ?? '');
}
