// Labelled threads: one JSON object a line, messages with signals and quotes.
import { WORD_SIGNAL_IDS, type WordSignalId } from '../../../utils/domain/signal';
import { InputError, isObject, jsonLines, textField, type JsonObject } from './input';

export interface Label {
  readonly signal: WordSignalId;
  readonly quote: string;
}

export interface LabelledMessage {
  readonly id: string;
  readonly from: 'me' | 'client' | 'other';
  readonly fromName: string;
  readonly date: string;
  readonly subject: string;
  readonly body: string;
  readonly labels: readonly Label[];
}

export interface LabelledThread {
  readonly id: string;
  readonly kind: 'troubled' | 'healthy' | 'mixed';
  readonly messages: readonly LabelledMessage[];
}

/** All threads of a file. @throws InputError naming the line that is not a thread. */
export async function readThreads(file: string): Promise<readonly LabelledThread[]> {
  const threads: LabelledThread[] = [];
  for await (const { row, place } of jsonLines(file)) threads.push(threadOf(row, place));
  return threads;
}

function threadOf(row: JsonObject, place: string): LabelledThread {
  const id = textField(row, 'id');
  const kind = oneOf(textField(row, 'kind'), ['troubled', 'healthy', 'mixed'] as const);
  if (id === '' || kind === undefined || !Array.isArray(row.messages)) {
    throw new InputError(`${place}: a thread needs "id", "kind" (troubled, healthy, mixed) and "messages"`);
  }
  const messages = (row.messages as readonly unknown[]).map((message, index) =>
    messageOf(message, `${id}-${index + 1}`, place),
  );
  return { id, kind, messages };
}

function messageOf(value: unknown, fallbackId: string, place: string): LabelledMessage {
  if (!isObject(value) || typeof value.body !== 'string') throw new InputError(`${place}: a message needs a "body"`);
  const from = oneOf(textField(value, 'from'), ['me', 'client', 'other'] as const);
  if (from === undefined) throw new InputError(`${place}: a message is "from" me, client or other`);
  const labels = Array.isArray(value.labels)
    ? (value.labels as readonly unknown[]).map((label) => labelOf(label, place))
    : [];
  return {
    id: textField(value, 'id') || fallbackId,
    from,
    fromName: textField(value, 'fromName'),
    date: textField(value, 'date'),
    subject: textField(value, 'subject'),
    body: value.body,
    labels,
  };
}

function labelOf(value: unknown, place: string): Label {
  const signal = isObject(value) ? oneOf(textField(value, 'signal'), WORD_SIGNAL_IDS) : undefined;
  if (!isObject(value) || signal === undefined) throw new InputError(`${place}: a label names an unknown signal`);
  return { signal, quote: textField(value, 'quote') };
}

function oneOf<T extends string>(value: string, known: readonly T[]): T | undefined {
  return known.find((one) => one === value);
}
