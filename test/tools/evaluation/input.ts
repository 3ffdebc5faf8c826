// Reading what the user names on the command line, with errors that say what to change.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** What the user has to change about the input; printed without a stack, exit code 2. */
export class InputError extends Error {}

/** Runs a tool; an `InputError` becomes one line on stderr and exit code 2. */
export async function runTool(name: string, main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Lines of a file, streamed. @throws InputError when there is no such file. */
export async function* linesOfFile(file: string, encoding: BufferEncoding = 'utf8'): AsyncGenerator<string> {
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) throw new InputError(`cannot read ${file}`);
  yield* createInterface({ input: createReadStream(file, { encoding }), crlfDelay: Infinity });
}

/** JSON objects of a file, one a line. @throws InputError naming the line that is none. */
export async function* jsonLines(file: string): AsyncGenerator<{ readonly row: JsonObject; readonly place: string }> {
  let number = 0;
  for await (const line of linesOfFile(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `${file}:${number}`;
    yield { row: parseObject(line, place), place };
  }
  if (number === 0) throw new InputError(`${file} is empty`);
}

export type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(line: string, place: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${place}: not a line of JSON`);
  }
  if (!isObject(value)) throw new InputError(`${place}: not a JSON object`);
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a field, '' when it has none. */
export function textField(row: JsonObject, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}
