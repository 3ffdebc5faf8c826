import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mail, ME } from '../../unit/archives/support';

const CLIENTS = 60;
const THREAD_LENGTH = 6;
const ATTACHMENT_EVERY = 5;
const ATTACHMENT_BYTES = 300_000;
const BODIES = [
  'Hello,\n\nthe texts come on Friday, I promise. Sorry that it took so long.\n',
  'Hello,\n\ncould you please send the invoice again? Accounting says it never arrived.\n',
  'Hello,\n\nthank you, that looks wonderful. Let us go ahead as planned.\n',
  'Hello,\n\ncan you add the second language as well? I assumed that was part of the price.\n',
];

/** Writes an mbox of about `megabytes`: threads of sixty clients, every fifth mail with an attachment. @returns its mails. */
export async function writeMailbox(file: string, megabytes: number): Promise<number> {
  const stream = createWriteStream(file);
  const attachment = 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n'.repeat(
    ATTACHMENT_BYTES / 80,
  );
  let [count, bytes] = [0, 0];
  while (bytes < megabytes * 1_000_000) {
    const text = `From - Mon Mar 02 10:15:00 2026\n${oneMail(count, attachment).replaceAll('\r\n', '\n')}\n\n`;
    bytes += text.length;
    count += 1;
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return count;
}

function oneMail(number: number, attachment: string): string {
  const thread = Math.floor(number / THREAD_LENGTH);
  const client = `pat${String(thread % CLIENTS)}@client-${String(thread % CLIENTS)}.example`;
  const mine = number % 2 === 0;
  const place = number % THREAD_LENGTH;
  const text = BODIES[(number + thread) % BODIES.length] ?? '';
  const withAttachment = number % ATTACHMENT_EVERY === 0;
  const id = (index: number): string => `${String(thread)}.${String(index)}@made-up.example`;
  return mail({
    id: id(place),
    ...(place > 0 && { references: Array.from({ length: place }, (_, index) => `<${id(index)}>`).join(' ') }),
    from: mine ? `Robin <${ME}>` : `Pat <${client}>`,
    to: mine ? client : ME,
    subject: `Project ${String(thread)}`,
    date: new Date(Date.UTC(2025, 0, 2, 9) + (number % 500) * 86_400_000).toUTCString(),
    ...(withAttachment && { extra: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=part'] }),
    body: withAttachment ? multipart(text, attachment) : text,
  });
}

function multipart(text: string, attachment: string): string {
  const kind = 'Content-Type: application/pdf\nContent-Transfer-Encoding: base64';
  return `--part\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--part\n${kind}\n\n${attachment}\n--part--\n`;
}
