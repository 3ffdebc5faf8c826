import type { Person } from '../../domain/person';
import type { ReadMessage } from '../../domain/reading';
import { parseDates } from '../dates';
import { bodyIn, bodyTextOf, isClipped } from './body';
import { firstFound, notInside } from '../lookup';
import { SELECTORS } from './selectors';
import type { Slot } from './slots';

const NOBODY: Person = { name: null, email: null };
/** "3 more" or "…" beside the names: in no language do the other words of that line hold digits or dots. */
const MORE_RECIPIENTS = /\p{Nd}|…|\.\.\./u;
/** Gmail's visible date ends with how long ago that was: "(3 days ago)". */
const RELATIVE_BRACKET = /\([^()]*\)\s*$/;

/** Reads the messages; dates are read together, for they decide each other's order of day and month. */
export function readMessages(slots: readonly Slot[]): readonly ReadMessage[] {
  const dateTexts = slots.map(({ element }) => dateTextOf(element));
  const dates = parseDates(dateTexts);
  return slots.map((slot, index) => readMessage(slot, dateTexts[index] ?? '', dates[index] ?? null));
}

function readMessage(slot: Slot, dateText: string, date: string | null): ReadMessage {
  const { id, element } = slot;
  const body = slot.isOpen ? bodyIn(element) : null;
  return {
    id,
    state: body ? 'expanded' : 'collapsed',
    sender: senderOf(slot),
    recipients: recipientsOf(element),
    recipientsPartial: body === null || isPartial(element),
    dateText,
    date,
    body: body && bodyTextOf(body),
    clipped: isClipped(element),
  };
}

/** Attributes only: the text is shortened, translated ("me") or nested, the attributes never are. */
function senderOf({ element, isOpen }: Slot): Person {
  const [span] = inHeader(element, isOpen ? SELECTORS.sender : SELECTORS.closedSender);
  return span ? personOf(span) : NOBODY;
}

function recipientsOf(message: Element): readonly Person[] {
  const line = recipientLineOf(message);
  return line ? [...line.querySelectorAll(SELECTORS.recipient)].map(personOf) : [];
}

function isPartial(message: Element): boolean {
  const line = recipientLineOf(message);
  if (!line) return true;
  const words = [...line.childNodes].filter((node) => !holdsRecipient(node)).map((node) => node.textContent ?? '');
  return MORE_RECIPIENTS.test(words.join(' '));
}

function holdsRecipient(node: Node): boolean {
  return node instanceof Element && (node.matches('[email]') || node.querySelector('[email]') !== null);
}

function recipientLineOf(message: Element): Element | null {
  return inHeader(message, [SELECTORS.recipientLine])[0] ?? null;
}

function dateTextOf(message: Element): string {
  const [span] = inHeader(message, SELECTORS.date);
  if (!span) return '';
  return span.getAttribute('title')?.trim() || span.textContent.replace(RELATIVE_BRACKET, '').trim();
}

/** Elements of the message's own header: not of its body, which is hostile, nor of a reply box below it. */
function inHeader(message: Element, selectors: readonly string[]): readonly Element[] {
  const isOwn = notInside(SELECTORS.foreign, message);
  for (const header of headersOf(message, isOwn)) {
    const found = firstFound(header, selectors, isOwn);
    if (found.length > 0) return found;
  }
  return [];
}

/** The open message's header before the closed one's, then the whole item. */
function headersOf(message: Element, isOwn: (element: Element) => boolean): readonly Element[] {
  const open = message.matches(SELECTORS.openMessage) ? message : message.querySelector(SELECTORS.openMessage);
  const headers = [
    ...(open ? firstFound(open, SELECTORS.header, isOwn) : []),
    ...firstFound(message, SELECTORS.header, isOwn),
  ];
  return [...headers, message];
}

function personOf(span: Element): Person {
  const email = span.getAttribute('email')?.trim().toLowerCase() ?? '';
  const name = span.getAttribute('name')?.trim() ?? '';
  return {
    name: name === '' || name.toLowerCase() === email ? null : name,
    email: email.includes('@') ? email : null,
  };
}
