import { addressParser, decodeWords } from 'postal-mime';
import type { Mailbox } from 'postal-mime';
import type { Person } from '../../domain/person';
import { MOST_RECIPIENTS, type IndexedMessage, type MessagePlace } from './define';
import { headerDate } from './header-date';
import { headerFields, type HeaderFields } from './header-fields';

/** Longer address lists are cut before they are parsed: nobody's client is the two-hundredth recipient. */
const MOST_LIST_CHARACTERS = 10_000;
const MOST_REFERENCES = 100;

/**
 * What the header of one message says.
 * @param header bytes up to the body.
 * @param fromLine the line before it in an mbox, empty for a single message.
 * @param now ms since the epoch.
 */
export function indexMessage(header: Uint8Array, place: MessagePlace, fromLine: string, now: number): IndexedMessage {
  const fields = headerFields(header);
  if (fields.size === 0) return { kind: 'skipped', reason: 'no-header' };
  const [sender] = peopleIn(fields.get('from') ?? fields.get('sender'));
  if (sender?.email == null) return { kind: 'skipped', reason: 'no-sender' };
  const labels = decodeWords(fields.get('x-gmail-labels') ?? '').split(',');
  if (labels.some((label) => /^(?:spam|trash|drafts?|chat)$/i.test(label.trim()))) {
    return { kind: 'skipped', reason: 'spam-or-draft' };
  }
  const messageId = idsIn(fields.get('message-id'))[0] ?? madeUpId(fields);
  const gmailThread = hexadecimal(fields.get('x-gm-thrid'));
  const gmailMessage = gmailThread === null ? null : hexadecimal(/^From (\d+)@/.exec(fromLine)?.[1]);
  return {
    kind: 'message',
    message: {
      place,
      id: gmailMessage ?? `mid:${messageId}`,
      gmailThread,
      messageId,
      references: [...idsIn(fields.get('references')), ...idsIn(fields.get('in-reply-to'))].slice(0, MOST_REFERENCES),
      sender,
      recipients: [...peopleIn(fields.get('to')), ...peopleIn(fields.get('cc'))].slice(0, MOST_RECIPIENTS),
      sentAt: headerDate(fields.get('date'), fields.get('received'), now),
      subject: decodeWords(fields.get('subject') ?? ''),
      sent: labels.some((label) => /^sent$/i.test(label.trim())),
      deliveredTo: peopleIn(fields.get('delivered-to'))[0]?.email ?? null,
      automatic: isAutomatic(fields),
    },
  };
}

function peopleIn(list: string | undefined): readonly Person[] {
  if (list === undefined) return [];
  const parsed = addressParser(list.slice(0, MOST_LIST_CHARACTERS), { flatten: true }) as readonly Mailbox[];
  return parsed.map(({ name, address }) => ({
    name: decodeWords(name).trim() || null,
    email: address.includes('@') ? address.trim().toLowerCase() : null,
  }));
}

function idsIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/[\s<>,]+/)
    .filter((id) => id !== '')
    .map((id) => id.slice(0, 250));
}

/** The same message without an id must get the same made-up one again, or a second import would double it. */
function madeUpId(fields: HeaderFields): string {
  const text = ['date', 'from', 'to', 'subject'].map((name) => fields.get(name) ?? '').join('\n');
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `${hash.toString(16)}@no-id`;
}

/** Gmail writes its ids as decimals here, and as hexadecimals in its pages. */
function hexadecimal(decimal: string | undefined): string | null {
  return decimal !== undefined && /^\d{5,20}$/.test(decimal) ? BigInt(decimal).toString(16) : null;
}

function isAutomatic(fields: HeaderFields): boolean {
  return (
    fields.has('list-unsubscribe') ||
    fields.has('list-id') ||
    fields.has('x-autoreply') ||
    (fields.get('auto-submitted') ?? 'no').toLowerCase() !== 'no' ||
    /^(?:bulk|list|junk|auto_reply)$/i.test(fields.get('precedence') ?? '') ||
    /^multipart\/report/i.test(fields.get('content-type') ?? '')
  );
}
