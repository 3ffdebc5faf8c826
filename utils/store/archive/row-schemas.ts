import * as z from 'zod/mini';
import { QUESTIONS } from '../../domain/answer';
import { NOT_CLIENT_REASONS } from '../../domain/client';
import { ARCHETYPE_IDS } from '../../domain/draft';
import { LANGUAGE_CODES } from '../../domain/language';
import { isLocalMoment } from '../../domain/local-time';
import { PLAN_STAGES, STEP_IDS } from '../../domain/plan';
import { SIGNAL_IDS, WORD_SIGNAL_IDS } from '../../domain/signal';
import { isPlanFields } from '../plan-fields';
import type { QuestionId } from '../../domain/answer';

// What an archive may hold, row by row. Texts are plain here: an archive is read, or encrypted, as a whole.

const MOST_EXCERPT = 200;
const id = z.string().check(z.minLength(1), z.maxLength(2_000));
const excerpt = z.string().check(z.maxLength(MOST_EXCERPT));
const ownWords = z.string().check(z.maxLength(100_000));
const name = z.nullable(z.string().check(z.maxLength(1_000)));
const day = z.string().check(z.refine((text) => text.length === 10 && isLocalMoment(text)));
const moment = z.string().check(z.refine((text) => text.length === 16 && isLocalMoment(text)));
const count = z.int().check(z.nonnegative());
const reason = z.enum(NOT_CLIENT_REASONS);
const side = z.enum(['me', 'client']);
const inThread = { account: z.string(), threadId: id };
const inMessage = { ...inThread, messageId: id };

// The engine's own notes: a later engine may have written more than this one knows.
const openItem = z.looseObject({
  about: z.string(),
  kind: z.enum(['asked', 'promised', 'set', 'refused', 'approved']),
  by: side,
  messageId: id,
  since: z.nullable(day),
  due: z.nullable(day),
  count,
});

const threadState = z.looseObject({
  open: z.array(openItem),
  dated: z.optional(z.array(openItem)),
  language: z.optional(z.enum(LANGUAGE_CODES)),
  said: z.optional(
    z.looseObject({
      by: z.enum(['me', 'client', 'other']),
      concepts: z.array(z.number()),
      acts: z.array(z.number()),
    }),
  ),
  heard: z.optional(z.looseObject({ loudest: z.array(z.number()), messages: z.number(), trouble: z.number() })),
});

/** Words by field, as JSON. */
const planFields = ownWords.check(z.refine((text) => isPlanFields(text)));

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const workWeek = z
  .strictObject({
    days: z.array(z.int().check(z.minimum(0), z.maximum(6))),
    start: clock,
    end: clock,
    daysOff: z.array(day),
  })
  .check(z.refine(({ start, end }) => start < end));

/** The rows of every table of an archive. */
export const ROW_SCHEMAS = {
  clients: z.strictObject({
    id,
    name: z.string(),
    familyOrFriend: z.boolean(),
    note: z.nullable(ownWords),
    since: day,
    keepMonths: z.nullable(z.int().check(z.positive())),
  }),
  people: z.discriminatedUnion('side', [
    z.strictObject({ key: id, email: name, name, side: z.literal('client'), clientId: id }),
    z.strictObject({ key: id, email: name, name, side: z.literal('me'), clientId: z.null() }),
    z.strictObject({ key: id, email: name, name, side: z.literal('other'), clientId: z.null(), reason }),
  ]),
  domains: z.union([
    z.strictObject({ domain: id, clientId: id }),
    z.strictObject({ domain: id, clientId: z.null(), reason }),
  ]),
  threads: z.strictObject({ ...inThread, clientId: id, subject: excerpt, lastOn: day }),
  messages: z.strictObject({
    ...inMessage,
    clientId: id,
    author: z.enum(['me', 'client', 'other']),
    person: z.nullable(id),
    sentAt: z.nullable(moment),
    day,
    wordCount: count,
    asksAnswer: z.boolean(),
    engineVersion: z.string(),
    fingerprint: z.string(),
    language: z.nullable(z.enum(LANGUAGE_CODES)),
    state: threadState,
    commitments: z.array(z.strictObject({ about: z.string(), due: day })),
  }),
  findings: z.strictObject({
    ...inMessage,
    index: count,
    clientId: id,
    day,
    signal: z.enum(WORD_SIGNAL_IDS),
    quote: excerpt,
    start: count,
    length: count,
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    why: z.string(),
    author: side,
  }),
  mutes: z.strictObject({ ...inMessage, signal: z.enum(SIGNAL_IDS), start: count, length: count, clientId: id }),
  silencedSignals: z.strictObject({ clientId: id, signal: z.enum(SIGNAL_IDS) }),
  promises: z.strictObject({
    ...inMessage,
    clientId: id,
    about: z.string(),
    madeOn: z.nullable(day),
    due: day,
    settledOn: z.nullable(day),
    movedOn: z.nullable(day),
    remindedOn: z.nullable(day),
    answer: z.nullable(z.enum(['kept', 'broken'])),
    quote: z.nullable(excerpt),
  }),
  answers: z.strictObject({
    clientId: id,
    question: z.enum(Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]]),
    value: z.union([z.boolean(), z.number(), ownWords]),
    at: moment,
  }),
  events: z.discriminatedUnion('kind', [
    z.strictObject({ id, clientId: id, kind: z.literal('step-taken'), step: z.enum(STEP_IDS), at: moment }),
    z.strictObject({ id, clientId: id, kind: z.literal('exit-opened'), at: moment }),
  ]),
  plans: z.strictObject({
    clientId: id,
    reason: z.enum(ARCHETYPE_IDS),
    stage: z.enum(PLAN_STAGES),
    decidedAt: moment,
    coolUntil: z.nullable(moment),
    cooledOffEarly: z.boolean(),
    endsOn: z.nullable(day),
    done: z.array(z.string()),
    fields: planFields,
  }),
  drafts: z.strictObject({
    id,
    clientId: id,
    account: z.nullable(z.string()),
    threadId: z.nullable(id),
    text: ownWords,
    at: moment,
  }),
  settings: z.discriminatedUnion('key', [
    z.strictObject({ key: z.literal('workWeek'), value: workWeek }),
    z.strictObject({ key: z.literal('silencedSignals'), value: z.array(z.enum(SIGNAL_IDS)) }),
    z.strictObject({ key: z.literal('keepMonths'), value: z.int().check(z.positive()) }),
    z.strictObject({ key: z.literal('lockAfterMinutes'), value: z.nullable(z.int().check(z.positive())) }),
  ]),
} as const;
