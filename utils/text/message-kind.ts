import { BOILERPLATES } from './boilerplate/catalog';
import { countHeld, fold, holdsAny, type Line } from './lines';

/** A person's message, a machine's answer, or mail to many. Only a `message` is ever judged. */
export type MessageKind = 'message' | 'automatic' | 'bulk';

/** Header fields of the mail, where known: lower-case names such as `subject` or `auto-submitted`. */
export type MailHeaders = Readonly<Record<string, string>>;

const SUBJECTS: readonly string[] = BOILERPLATES.flatMap((language) => language.automaticSubjects);
const AUTOMATIC: readonly string[] = BOILERPLATES.flatMap((language) => language.automatic);
const ABSENCE: readonly string[] = BOILERPLATES.flatMap((language) => language.absence);
const ABSENCE_DETAILS: readonly string[] = BOILERPLATES.flatMap((language) => language.absenceDetails);
const BULK: readonly string[] = BOILERPLATES.flatMap((language) => language.bulk);

/** Automatic replies are short, and say what they are in their first words. */
const AUTOMATIC_OPENING = 400;
const ABSENCE_LENGTH = 900;
/** Newsletters say what they are on top and at the bottom. */
const BULK_EDGE = 1_500;

/**
 * What kind of mail the lines above the quote are. "I am out of the office on Friday, send it before" is a message:
 * an automatic reply also thanks for the mail, names a stand-in or promises an answer on return.
 */
export function kindOf(lines: readonly Line[], headers: MailHeaders): MessageKind {
  if (automaticByHeaders(headers)) return 'automatic';
  const text = lines
    .filter((line) => !line.blank)
    .map((line) => line.folded)
    .join(' ');
  if (holdsAny(text.slice(0, AUTOMATIC_OPENING), AUTOMATIC)) return 'automatic';
  if (text.length <= ABSENCE_LENGTH && holdsAny(text, ABSENCE) && holdsAny(text, ABSENCE_DETAILS)) return 'automatic';
  const edges = text.length <= 2 * BULK_EDGE ? text : `${text.slice(0, BULK_EDGE)} ${text.slice(-BULK_EDGE)}`;
  const needed = bulkByHeaders(headers) ? 1 : 2;
  return countHeld(edges, BULK) >= needed ? 'bulk' : 'message';
}

function automaticByHeaders(headers: MailHeaders): boolean {
  const submitted = fold(headers['auto-submitted'] ?? 'no');
  const subject = fold(headers['subject'] ?? '');
  const type = fold(headers['content-type'] ?? '');
  return (
    submitted !== 'no' ||
    headers['x-autoreply'] !== undefined ||
    headers['x-autorespond'] !== undefined ||
    fold(headers['precedence'] ?? '') === 'auto_reply' ||
    type.startsWith('multipart/report') ||
    SUBJECTS.some((prefix) => subject.startsWith(prefix))
  );
}

/** RFC 2369 and common practice; a discussion list also sets these, so words must agree. */
function bulkByHeaders(headers: MailHeaders): boolean {
  return headers['list-unsubscribe'] !== undefined || /^(?:bulk|list|junk)$/.test(fold(headers['precedence'] ?? ''));
}
