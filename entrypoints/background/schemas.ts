import * as z from 'zod/mini';
import { MAIL_CLIENT_IDS } from '../../utils/domain/reading';
import type { PageReport } from '../../utils/protocol';

/** Longest text of one message that is passed on, characters; more is not mail that a person wrote. */
const BODY_LIMIT = 2_000_000;
/** Longest name, address, id, subject or date text, characters. */
const LINE_LIMIT = 2_000;
/** Most messages and most recipients a thread may bring. */
const LIST_LIMIT = 10_000;

const line = z.string().check(z.maxLength(LINE_LIMIT));
const person = z.object({ name: z.nullable(line), email: z.nullable(line) });

const message = z.object({
  id: line,
  state: z.enum(['expanded', 'collapsed', 'hidden']),
  sender: person,
  recipients: z.array(person).check(z.maxLength(LIST_LIMIT)),
  recipientsPartial: z.boolean(),
  dateText: line,
  date: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u))),
  body: z.nullable(z.string().check(z.maxLength(BODY_LIMIT))),
  clipped: z.boolean(),
});

const compose = z.object({
  kind: z.enum(['reply', 'reply-all', 'forward', 'new']),
  belongsToThread: z.nullable(z.boolean()),
  hasText: z.boolean(),
});

const client = z.enum(MAIL_CLIENT_IDS);

const reading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('thread'),
    client,
    account: z.nullable(line),
    accountIndex: z.nullable(line),
    subject: line,
    threadId: z.nullable(line),
    messages: z.array(message).check(z.maxLength(LIST_LIMIT)),
    hiddenCount: z.number().check(z.nonnegative()),
    compose: z.nullable(compose),
  }),
  z.object({ kind: z.literal('no-thread'), client, reason: line }),
  z.object({ kind: z.literal('changed'), client, reason: line }),
]);

const pageReport = z.object({ reading, theme: z.enum(['light', 'dark']) });

/**
 * A page report as a content script sent it: the one payload that comes from a page we do not own.
 * @throws ZodError when the shape is wrong; the message is dropped and nothing is stored.
 */
export function parsePageReport(value: unknown): PageReport {
  return pageReport.parse(value);
}

/** @throws ZodError unless it is a UUID. */
export function parseNonce(value: unknown): string {
  return z.uuid().parse(value);
}
