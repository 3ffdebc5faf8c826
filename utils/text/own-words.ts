import { withoutBanner, withoutFooters } from './footers';
import { isSeparator, linesOf, textOfLines, type Line } from './lines';
import { kindOf, type MailHeaders, type MessageKind } from './message-kind';
import { withoutQuotes } from './quoted-lines';
import { withoutSignature } from './signature';

export type { MailHeaders, MessageKind } from './message-kind';

/** What the sender newly wrote in a message. */
export interface OwnWords {
  /** Lines of the input in their order, unchanged: quotes of it are quotes of the message. */
  readonly text: string;
  /** Only a `message` is judged; automatic replies, delivery notices and newsletters are nobody's words. */
  readonly kind: MessageKind;
}

/** Rounds after which a text is taken for hostile: real mail comes to rest in the second. */
const MAX_ROUNDS = 6;
/** Footers, notices and signatures stacked upon each other below one message. */
const MAX_FOOTERS = 40;

/**
 * The sender's own new words of a plain-text message: without quoted and forwarded messages, signature, legal and
 * list footers, device lines and server warnings. Idempotent, never longer than the input, linear in its length.
 *
 * @param text the body as received, any line breaks
 * @param headers header fields where known (`subject`, `auto-submitted`, `list-unsubscribe`, `precedence`)
 */
export function ownWords(text: string, headers: MailHeaders = {}): OwnWords {
  const lines = linesOf(text);
  const unquoted = withoutQuotes(lines);
  return { text: textOfLines(peeled(unquoted)), kind: kindOf(unquoted, headers) };
}

/** Peels until nothing changes. A text that never comes to rest is hostile: nothing of it is judged. */
function peeled(unquoted: readonly Line[]): readonly Line[] {
  let current = withoutEmptyEnds(unquoted);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const body = withoutTail(withoutBanner(current));
    const next = withoutEmptyEnds(withoutQuotes(body));
    if (next.length === current.length) return current;
    current = next;
  }
  return [];
}

/** Takes footers and signatures off the end, one upon the other. */
function withoutTail(lines: readonly Line[]): readonly Line[] {
  let current = withoutEmptyEnds(lines);
  for (let step = 0; step < MAX_FOOTERS; step += 1) {
    const next = withoutEmptyEnds(withoutSignature(withoutFooters(current)));
    if (next.length === current.length) return current;
    current = next;
  }
  return [];
}

/** The lines without blank ones around them and without drawn lines below. */
function withoutEmptyEnds(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !line.blank);
  const last = lines.findLastIndex((line) => !line.blank && !isSeparator(line));
  return first === -1 ? [] : lines.slice(first, last + 1);
}
