// From labelled rows, threads and ordinary mail to what the learner takes.
import type { Finding, ThreadState } from '../../../utils/domain/finding';
import type { EngineMessage } from '../../../utils/domain/message';
import type { Author } from '../../../utils/domain/person';
import { WORD_SIGNAL_IDS, type WordSignalId } from '../../../utils/domain/signal';
import type { LanguagePack } from '../../../utils/languages/define';
import { readMessage, type MessageReading } from '../../../utils/signals/engine';
import { findingsOf } from '../../../utils/signals/findings';
import {
  CONTEXT_GROUPS,
  featuresOf,
  rowsOf,
  saidIn,
  SENTENCE_GROUPS,
  type GROUPS,
  type MessageFeatures,
} from '../../../utils/signals/judge/features';
import { ANY, OUTPUTS, scaleOf, stretchesOf, type Stretch } from '../../../utils/signals/judge/score';
import { lexiconOf } from '../../../utils/signals/lexicon';
import { NOTHING_OPEN, stateAfter } from '../../../utils/signals/state';
import type { LabelledMessage, LabelledThread } from '../evaluation/threads';
import type { TrainingRow } from './corpus';
import type { Example } from './learner';

/** A message as the engine reads it, with all that the judge may know and what the rules find. */
export interface Read {
  readonly author: Author;
  readonly reading: MessageReading;
  readonly features: MessageFeatures;
  readonly found: readonly Finding[];
}

/** Reads messages of one thread in their order, as the engine does. */
export function readThread(messages: readonly EngineMessage[], pack: LanguagePack): readonly Read[] {
  let state: ThreadState = { ...NOTHING_OPEN, language: pack.code };
  return messages.map((message) => {
    const before = state;
    const { author } = message;
    const reading = readMessage(message, [pack], before);
    const features = featuresOf({ ...reading, author }, before, lexiconOf(pack));
    const found = findingsOf(reading.text, author, reading.acts, before);
    state = stateAfter(before, message, reading.acts);
    if (reading.language !== null) state = { ...state, said: saidIn({ ...reading, author }, features) };
    return { author, reading, features, found };
  });
}

/** A text as a message that stands alone. */
export function messageOf(author: Author, text: string, index = 0): EngineMessage {
  return { id: String(index), author, authorName: null, sentAt: null, subject: '', text };
}

/** Messages of a labelled thread as the engine takes them. */
export function messagesOf({ messages }: LabelledThread): readonly EngineMessage[] {
  return messages.map(({ from, body, subject, date, id }) => ({
    ...messageOf(from, body),
    id,
    subject,
    sentAt: date.slice(0, 16) || null,
  }));
}

export type GroupId = (typeof GROUPS)[number];

/** An example of a stretch of sentences; groups in `without` are left out. */
export function exampleOf(
  features: MessageFeatures,
  targets: Int8Array,
  weight: number,
  { first, last }: Stretch,
  without: readonly GroupId[] = [],
): Example {
  const chosen = features.sentences.slice(first, last);
  const grouped = [
    ...SENTENCE_GROUPS.map((group) => [group, chosen.flatMap((sentence) => rowsOf(sentence, group))] as const),
    ...CONTEXT_GROUPS.map((group) => [group, features.context[group]] as const),
  ].filter(([group, rows]) => !without.includes(group) && scaleOf(group, rows.length) > 0);
  return {
    rows: Int32Array.from(grouped.flatMap(([, rows]) => rows)),
    values: Float32Array.from(grouped.flatMap(([group, rows]) => rows.map(() => scaleOf(group, rows.length)))),
    targets,
    weight,
  };
}

const SENTENCE_WEIGHT = 0.5;
const PAIR_WEIGHT = 0.5;
const THREAD_SENTENCE_WEIGHT = 0.7;

/** A row as a whole and, where it shows nothing, each of its sentences. */
export function examplesOfRow(row: TrainingRow, read: Read, without: readonly GroupId[] = []): readonly Example[] {
  const { features } = read;
  const targets = targetsOf(row.signals);
  const count = features.sentences.length;
  if (count === 0) return [];
  const whole = exampleOf(features, targets, 1, { first: 0, last: count }, without);
  if (row.signals.length > 0 || count === 1) return [whole];
  const parts = features.sentences.map((_, first) =>
    exampleOf(features, targets, SENTENCE_WEIGHT, { first, last: first + 1 }, without),
  );
  return [whole, ...parts];
}

/** Stretches of a message of a thread: a signal is shown where its quote lies, unknown elsewhere in the same message. */
export function examplesOfMessage(
  { labels }: LabelledMessage,
  { reading, features }: Read,
  without: readonly GroupId[] = [],
): readonly Example[] {
  const quoted = labels.map(({ signal, quote }) => ({
    signal,
    sentences: sentencesWith(quote, reading.text, features),
  }));
  return stretchesOf(features.sentences.length).map((stretch) => {
    const targets = targetsOf(labels.map(({ signal }) => signal));
    for (const { signal, sentences } of quoted) {
      const within = sentences.every((index) => index >= stretch.first && index < stretch.last);
      targets[WORD_SIGNAL_IDS.indexOf(signal)] = within ? 1 : -1;
    }
    if (labels.length > 0 && !targets.subarray(0, ANY).includes(1)) targets[ANY] = -1;
    const size = stretch.last - stretch.first;
    const weight = size === 1 ? THREAD_SENTENCE_WEIGHT : size === 2 ? PAIR_WEIGHT : 1;
    return exampleOf(features, targets, weight, stretch, without);
  });
}

function sentencesWith(quote: string, text: string, { sentences }: MessageFeatures): readonly number[] {
  const at = text.indexOf(quote);
  return sentences.flatMap(({ start, end }, index) =>
    at < 0 || (start < at + quote.length && end > at) ? [index] : [],
  );
}

/** Targets that show exactly these signals. */
export function targetsOf(signals: readonly WordSignalId[]): Int8Array {
  const targets = new Int8Array(OUTPUTS);
  for (const signal of signals) targets[WORD_SIGNAL_IDS.indexOf(signal)] = 1;
  targets[ANY] = signals.length > 0 ? 1 : 0;
  return targets;
}
