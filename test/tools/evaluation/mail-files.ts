// Messages of `.eml`, `.mbox` and `.jsonl` files, one at a time.
import { readFile } from 'node:fs/promises';
import PostalMime, { type Email } from 'postal-mime';
import { newTextOfHtml } from '../../../utils/text/html-text';
import { parseHtml } from '../../../utils/text/parse-html';
import { InputError, jsonLines, linesOfFile, textField, type JsonObject } from './input';

/** A message as a mail file holds it. */
export interface FileMessage {
  readonly id: string;
  /** Address of the sender, lower case. */
  readonly from: string;
  readonly subject: string;
  /** ISO date, '' when unknown. */
  readonly date: string;
  readonly body: string;
  /** Thread named by the file, '' when it names none. */
  readonly thread: string;
}

/** Messages of a file in their order. @throws InputError when the file is not mail. */
export async function* messagesOf(file: string): AsyncGenerator<FileMessage> {
  if (file.endsWith('.jsonl')) yield* rowsOf(file);
  else if (file.endsWith('.mbox')) yield* mailboxOf(file);
  else if (file.endsWith('.eml')) yield await parsedMail(await readFile(file).catch(() => unreadable(file)), file);
  else throw new InputError(`${file}: known are .eml, .mbox and .jsonl`);
}

async function* rowsOf(file: string): AsyncGenerator<FileMessage> {
  for await (const { row, place } of jsonLines(file)) {
    const id = textField(row, 'id');
    const body = textField(row, 'body') || textField(row, 'text');
    if (id === '' || (typeof row.body !== 'string' && typeof row.text !== 'string')) {
      throw new InputError(`${place}: a message needs an "id" and a "body" that are text`);
    }
    const { subject, date, thread } = namedFields(row);
    yield { id, from: addressOf(textField(row, 'from')), subject, date, body, thread };
  }
}

function namedFields(row: JsonObject): Pick<FileMessage, 'subject' | 'date' | 'thread'> {
  return { subject: textField(row, 'subject'), date: textField(row, 'date'), thread: textField(row, 'thread') };
}

/** Latin-1 keeps every byte, so that each part can be decoded by its own charset. */
async function* mailboxOf(file: string): AsyncGenerator<FileMessage> {
  let lines: string[] | null = null;
  let afterBlank = true;
  let count = 0;
  for await (const line of linesOfFile(file, 'latin1')) {
    if (afterBlank && line.startsWith('From ')) {
      if (lines) yield await parsedMail(bytesOf(lines), `${file}#${(count += 1)}`);
      lines = [];
    } else if (lines) {
      lines.push(/^>+From /.test(line) ? line.slice(1) : line);
    } else if (line.trim() !== '') {
      throw new InputError(`${file}: not a mailbox (it does not begin with "From ")`);
    }
    afterBlank = line === '';
  }
  if (!lines) throw new InputError(`${file}: not a mailbox (it holds no message)`);
  yield await parsedMail(bytesOf(lines), `${file}#${count + 1}`);
}

function bytesOf(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join('\n'), 'latin1');
}

async function parsedMail(bytes: Buffer, place: string): Promise<FileMessage> {
  const mail = await PostalMime.parse(bytes);
  if (!mail.from && !mail.date && !mail.messageId) throw new InputError(`${place}: not a mail (no sender, date or id)`);
  return {
    id: mail.messageId ?? place,
    from: addressOf(mail.from?.address ?? ''),
    subject: mail.subject ?? '',
    date: mail.date ?? '',
    body: bodyOf(mail),
    thread: '',
  };
}

function bodyOf(mail: Email): string {
  const text = mail.text ?? '';
  return text.trim() === '' && mail.html !== undefined ? newTextOfHtml(parseHtml(mail.html)) : text;
}

function addressOf(sender: string): string {
  return (/<([^<>]*)>/.exec(sender)?.[1] ?? sender).trim().toLowerCase();
}

function unreadable(file: string): never {
  throw new InputError(`cannot read ${file}`);
}
