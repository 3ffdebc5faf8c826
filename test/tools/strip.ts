// Prints the sender's own new words of a message: `npm run -s strip -- [--html] [--jsonl FILE] < message`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newTextOfHtml } from '../../utils/text/html-text';
import { ownWords } from '../../utils/text/own-words';
import { parseHtml } from '../../utils/text/parse-html';

/** What the user has to change about the input; printed without a stack. */
class InputError extends Error {}

const USAGE = 'usage: npm run -s strip -- [--html] < MESSAGE   or   npm run -s strip -- --jsonl FILE';

try {
  process.stdout.write(main());
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`strip: ${error.message}\n`);
  process.exitCode = 2;
}

function main(): string {
  const { html, jsonl } = readArguments();
  if (jsonl !== undefined) return strippedRows(jsonl);
  const message = readFileSync(0, 'utf8');
  return `${html ? wordsOfHtml(message) : ownWords(message).text}\n`;
}

function readArguments(): { readonly html: boolean; readonly jsonl: string | undefined } {
  try {
    const { values } = parseArgs({ options: { html: { type: 'boolean' }, jsonl: { type: 'string' } } });
    return { html: values.html ?? false, jsonl: values.jsonl };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : 'bad arguments'}\n${USAGE}`);
  }
}

/** One `{id, text}` row for each input row, one line each. */
function strippedRows(file: string): string {
  return readRows(file)
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => `${strippedRow(line, `${file}:${number}`)}\n`)
    .join('');
}

function readRows(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`cannot read ${file}`);
  }
}

function strippedRow(line: string, place: string): string {
  const row = parseRow(line, place);
  const id = field(row, 'id');
  if (id === undefined) throw new InputError(`${place}: a row needs an "id" that is text`);
  const text = field(row, 'text');
  if (text !== undefined) return JSON.stringify({ id, text: ownWords(text).text });
  const html = field(row, 'html');
  if (html !== undefined) return JSON.stringify({ id, text: wordsOfHtml(html) });
  throw new InputError(`${place}: a row needs "text" or "html"`);
}

function parseRow(line: string, place: string): object {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new InputError(`${place}: not a JSON object`);
  return row;
}

function field(row: object, name: string): string | undefined {
  const value: unknown = Object.entries(row).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}

function wordsOfHtml(html: string): string {
  return ownWords(newTextOfHtml(parseHtml(html))).text;
}
