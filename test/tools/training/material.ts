// All that a language's judge can learn from, read once by the engine.
import type { LanguagePack } from '../../../utils/languages/define';
import type { LabelledMessage, LabelledThread } from '../evaluation/threads';
import { ordinaryTexts, trainingRows, trainingThreads, type TrainingRow } from './corpus';
import { messageOf, messagesOf, readThread, type Read } from './examples';

/** Threads are dealt into so many folds; each is judged by weights that never saw it. */
export const FOLDS = 3;
const MOST_HELD_OUT = 2500;

/** A message of a labelled thread, read, with the fold in which it is not trained on. */
export interface ReadMessage {
  readonly thread: LabelledThread;
  readonly message: LabelledMessage;
  readonly read: Read;
  readonly fold: number;
}

/** Everything the trainer knows of a language. */
export interface Material {
  readonly pack: LanguagePack;
  readonly rows: readonly { readonly row: TrainingRow; readonly read: Read }[];
  readonly messages: readonly ReadMessage[];
  readonly ordinary: readonly Read[];
  readonly heldOut: readonly Read[];
}

/** Reads rows and threads of a language, and ordinary mail from `publicFolder` where it is there. */
export async function materialOf(pack: LanguagePack, publicFolder: string): Promise<Material> {
  const texts = ordinaryTexts(pack.code, publicFolder);
  const readAll = (heldOut: boolean): readonly Read[] =>
    texts
      .filter((text) => text.heldOut === heldOut)
      .slice(0, heldOut ? MOST_HELD_OUT : undefined)
      .flatMap(({ text }) => readThread([messageOf('client', text)], pack))
      .filter(({ features }) => features.sentences.length > 0);
  return {
    pack,
    rows: readRows(pack),
    messages: await readMessages(pack),
    ordinary: readAll(false),
    heldOut: readAll(true),
  };
}

/** The rows of a language as the engine reads them, each after its context. */
export function readRows(pack: LanguagePack): Material['rows'] {
  return trainingRows(pack.code).flatMap((row) => {
    const thread = [...row.context, row].map(({ from, text }, index) => messageOf(from, text, index));
    const read = readThread(thread, pack).at(-1);
    return read && read.features.sentences.length > 0 ? [{ row, read }] : [];
  });
}

/** The messages of the labelled threads of a language, thread by thread. */
export async function readMessages(pack: LanguagePack): Promise<readonly ReadMessage[]> {
  const threads = await trainingThreads(pack.code);
  return threads.flatMap((thread, index) =>
    readThread(messagesOf(thread), pack).flatMap((read, at) => {
      const message = thread.messages[at];
      return message ? [{ thread, message, read, fold: index % FOLDS }] : [];
    }),
  );
}
