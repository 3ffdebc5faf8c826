import type { AnswerOf, Answers, QuestionId } from '../domain/answer';
import type { Commitment } from '../domain/finding';
import type { LoggedEvent } from '../domain/plan';
import type { ClientPromise } from '../domain/promise';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { QUESTIONS } from '../domain/answer';
import { cipherFor, requireSameLock } from './lock/session';
import type { AnswerRow, DraftRow } from './rows';

/** Keeps an answer; null takes it back. Words are sealed while a lock is on. @throws LockedError, Dexie's errors. */
export async function writeAnswer<Id extends QuestionId>(
  store: Store,
  clientId: string,
  question: Id,
  value: AnswerOf<Id> | null,
  now: LocalDateTime,
): Promise<void> {
  const { answers, settings } = store.database;
  if (value === null) {
    await answers.delete([clientId, question]);
    return;
  }
  const given: boolean | number | string = value;
  const cipher = await cipherFor(store);
  const kept = isInWords(question) && typeof given === 'string' ? await cipher.seal(given) : given;
  await store.database.transaction('rw', answers, settings, async () => {
    await requireSameLock(store, cipher);
    await answers.put({ clientId, question, value: kept, at: now });
  });
}

/** All answers about a client, words included. @throws LockedError, Dexie's errors. */
export async function readAnswers(store: Store, clientId: string): Promise<Answers> {
  const cipher = await cipherFor(store);
  const rows = await store.database.answers.where({ clientId }).toArray();
  const open = async ({ question, value }: AnswerRow) =>
    [
      question,
      isInWords(question) && typeof value !== 'boolean' && typeof value !== 'number' ? await cipher.open(value) : value,
    ] as const;
  return Object.fromEntries(await Promise.all(rows.map(open)));
}

/** Logs what the user did. @throws Dexie's errors. */
export async function logEvent(store: Store, clientId: string, event: LoggedEvent): Promise<void> {
  await store.database.events.put({ ...event, id: store.newId(), clientId });
}

/** Takes back what was logged; nothing happens where it was not. @throws Dexie's errors. */
export async function takeBackEvent(store: Store, clientId: string, event: LoggedEvent): Promise<void> {
  const { events } = store.database;
  const stepOf = (logged: LoggedEvent) => (logged.kind === 'step-taken' ? logged.step : null);
  await events
    .where({ clientId })
    .filter((logged) => logged.kind === event.kind && logged.at === event.at && stepOf(logged) === stepOf(event))
    .delete();
}

/** What the user did about a client, oldest first. @throws Dexie's errors. */
export async function readEvents(store: Store, clientId: string): Promise<readonly LoggedEvent[]> {
  const events = await store.database.events.where({ clientId }).toArray();
  return events.sort((one, other) => one.at.localeCompare(other.at));
}

/** What the user says became of a promise; null takes it back. @throws Dexie's errors. */
export async function answerPromise(
  store: Store,
  {
    account,
    threadId,
    messageId,
    about,
  }: Pick<ClientPromise, 'account' | 'threadId'> & Pick<Commitment, 'messageId' | 'about'>,
  answer: ClientPromise['answer'],
): Promise<void> {
  await store.database.promises.update([account, threadId, messageId, about], { answer });
}

/** A draft with its text readable. */
export interface Draft extends Omit<DraftRow, 'text'> {
  readonly text: string;
}

/** Keeps a draft and returns its id; without an id it is a new one. @throws LockedError, Dexie's errors. */
export async function writeDraft(store: Store, draft: Omit<Draft, 'id'> & { readonly id?: string }): Promise<string> {
  const { drafts, settings } = store.database;
  const id = draft.id ?? store.newId();
  const cipher = await cipherFor(store);
  const text = await cipher.seal(draft.text);
  await store.database.transaction('rw', drafts, settings, async () => {
    await requireSameLock(store, cipher);
    await drafts.put({ ...draft, id, text });
  });
  return id;
}

/** The drafts for a client, the latest first. @throws LockedError, Dexie's errors. */
export async function readDrafts(store: Store, clientId: string): Promise<readonly Draft[]> {
  const cipher = await cipherFor(store);
  const rows = await store.database.drafts.where({ clientId }).toArray();
  rows.sort((one, other) => other.at.localeCompare(one.at));
  return Promise.all(rows.map(async (row) => ({ ...row, text: await cipher.open(row.text) })));
}

/** Drops a draft. @throws Dexie's errors. */
export async function deleteDraft(store: Store, id: string): Promise<void> {
  await store.database.drafts.delete(id);
}

function isInWords(question: QuestionId): boolean {
  return QUESTIONS[question].form === 'words';
}
