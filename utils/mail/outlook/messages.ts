import { newTextOfHtml } from '../../text/html-text';
import type { Person } from '../../domain/person';
import type { ReadMessage } from '../../domain/reading';
import { parseDates } from '../dates';
import { readCard } from './card';
import { isDraft } from './drafts';
import { dateTextOf, recipientsOf, senderOf } from './header';
import type { OpenThread } from './pane';
import type { Regions } from './regions';
import { SELECTORS } from './selectors';
import type { Slot } from './slots';
import { plain } from './text';

/** What completes a reading of single messages from what else the page shows. */
export interface Completion {
  readonly complete: (person: Person) => Person;
  /** The sender whom the thread's row in the list shows, the one place with an address for a bare name. */
  readonly rowPerson: Person | null;
}

/** A slot with the id that its message goes by. */
export interface IdentifiedSlot {
  readonly id: string;
  readonly slot: Slot;
}

interface RawMessage {
  readonly slot: Slot;
  readonly sender: Person;
  readonly dateText: string;
}

const MESSAGE_PART = /^MSG_(.+)_[A-Z]+$/;

/** Messages with their ids, drafts left out. */
export function identifiedSlots({ slots, regions }: OpenThread): readonly IdentifiedSlot[] {
  return withIds(rawMessages(slots.messages, regions)).map(({ id, slot }) => ({ id, slot }));
}

/** Reads the messages in the page's order; dates are read together, for they decide each other's order of day and month. */
export function readMessages({ slots, regions }: OpenThread, completion: Completion): readonly ReadMessage[] {
  const raw = withIds(rawMessages(slots.messages, regions));
  const dates = parseDates(raw.map(({ dateText }) => dateText));
  const senders = withKnownAddresses(
    raw.map(({ sender }) => sender),
    completion,
  );
  return raw.map(({ id, slot, dateText }, index) => {
    const { people, isPartial } = recipientsOf(slot, regions);
    return {
      id,
      state: slot.body ? 'expanded' : 'collapsed',
      sender: senders[index] ?? completion.complete({ name: null, email: null }),
      recipients: slot.body ? people.map(completion.complete) : [],
      recipientsPartial: slot.body === null || isPartial,
      dateText,
      date: dates[index] ?? null,
      body: slot.body && bodyTextOf(slot.body),
      clipped: false,
    };
  });
}

function rawMessages(slots: readonly Slot[], regions: Regions): readonly RawMessage[] {
  return slots
    .filter((slot) => !isDraft(slot, regions))
    .map((slot) => {
      if (slot.body === null && slot.from === null) return { slot, ...readCard(slot.element) };
      return { slot, sender: senderOf(slot, regions), dateText: dateTextOf(slot, regions) };
    });
}

/**
 * Outlook's id of a message where the page has it. Without one, a number from sender and date: a place in the list
 * would move when older messages are shown or the newest comes on top.
 */
function withIds(messages: readonly RawMessage[]): readonly (RawMessage & { readonly id: string })[] {
  const seen = new Map<string, number>();
  return messages.map((message, index) => {
    const own = MESSAGE_PART.exec(message.slot.from?.id ?? '')?.[1];
    const made =
      message.dateText === '' ? `slot-${index}` : `at-${fingerprint(`${message.sender.name}|${message.dateText}`)}`;
    const base = own ?? made;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { ...message, id: count === 0 ? base : `${base}~${count}` };
  });
}

/** 32 bits of FNV-1a, hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Fills in addresses that stand elsewhere: the user's own, that of another message by the same name (when all agree),
 * that of the list's row when it shows this very name.
 */
function withKnownAddresses(senders: readonly Person[], { complete, rowPerson }: Completion): readonly Person[] {
  const shown = senders.map(complete);
  return shown.map((sender) => {
    if (sender.email !== null || sender.name === null) return sender;
    const namesakes = [...shown, ...(rowPerson ? [rowPerson] : [])].filter(({ name }) => name === sender.name);
    const addresses = new Set(namesakes.flatMap(({ email }) => email ?? []));
    return addresses.size === 1 ? { ...sender, email: [...addresses][0] ?? null } : sender;
  });
}

/** The body's text without what its structure marks as quoted, and without Outlook's note on a first-time sender. */
function bodyTextOf(body: Element): string {
  const text = newTextOfHtml(body);
  const holder = body.querySelector(SELECTORS.strangerNote)?.closest('table, div:not([id^="UniqueMessageBody"])');
  const note = holder && holder !== body ? plain(holder.textContent) : '';
  const [first = '', ...lines] = text.split('\n');
  return note !== '' && note.startsWith(plain(first)) && plain(first) !== '' ? lines.join('\n').trim() : text;
}
