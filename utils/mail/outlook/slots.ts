import { firstFound } from '../lookup';
import { numberIn } from '../numbers';
import { ancestorsUpTo, isWithin, outermost } from './nesting';
import { MESSAGE_NOUNS } from './labels';
import { inPageOrder, type Regions } from './regions';
import { SELECTORS } from './selectors';
import { labelText, leavesOf } from './text';

/** One message's place in the pane. */
export interface Slot {
  /** Holds header, body, attachments, and a reply being written below. */
  readonly element: Element;
  /** The sender's element, key of the message; null on builds without ids. */
  readonly from: Element | null;
  /** Null in a collapsed card and while Outlook still draws the message. */
  readonly body: Element | null;
}

export interface Slots {
  /** In the page's order, the one the user sees. */
  readonly messages: readonly Slot[];
  /** Messages behind "See more messages": as many as the button says, at least one. */
  readonly hiddenCount: number;
  /** That button; null when no message is hidden. */
  readonly moreButton: Element | null;
}

/** Where the messages stand: Outlook's own section, else the whole pane. */
export function threadRootOf(pane: Element): Element {
  const [section] = firstFound(pane, SELECTORS.thread);
  return pane.matches(SELECTORS.thread.join()) ? pane : (section ?? pane);
}

/** Finds the messages of a pane: those with a body, those with a sender only, and collapsed cards. */
export function slotsOf(pane: Element, regions: Regions): Slots {
  const root = threadRootOf(pane);
  const froms = [...root.querySelectorAll(SELECTORS.from)].filter(regions.isInterface);
  const holders = new Map<Element, Element>();
  for (const body of regions.bodies.filter((candidate) => root.contains(candidate))) {
    const holder = holderOf(body, root, froms, regions);
    // The second body of a message is the history it quotes.
    if (!holders.has(holder)) holders.set(holder, body);
  }
  const loose = froms.filter((from) => !isWithin([...holders.keys()], from));
  const cards = cardsIn(root, regions).filter((card) => !overlaps(card, [...holders.keys()]));
  const lone = loose.filter((from) => !isWithin(cards, from));
  const cores = inPageOrder([...holders.keys(), ...cards, ...lone]);
  const slots = cores.map((core) => {
    const element = grown(core, cores, root);
    return { element, from: froms.find((from) => core.contains(from)) ?? null, body: holders.get(core) ?? null };
  });
  const messages = slots.filter(({ body, element }) => body !== null || !isPartOfOther(element, slots));
  const moreButton = moreButtonIn(root, messages, regions);
  return { messages, hiddenCount: moreButton ? countOn(moreButton) : 0, moreButton };
}

/** The nearest ancestor that holds exactly one sender, else, on builds without ids, any sign of a header. */
function holderOf(body: Element, root: Element, froms: readonly Element[], regions: Regions): Element {
  const ancestors = ancestorsUpTo(body, root);
  const countIn = (ancestor: Element) => froms.filter((from) => ancestor.contains(from)).length;
  const at = ancestors.findIndex((ancestor) => countIn(ancestor) > 0);
  const nearest = ancestors[at];
  if (nearest && countIn(nearest) === 1) return nearest;
  const below = at < 0 ? ancestors : ancestors.slice(0, at);
  const signed = below.find((ancestor) =>
    [...ancestor.querySelectorAll(SELECTORS.headerSign)].some(regions.isInterface),
  );
  return signed ?? below[0] ?? body;
}

/** Cards of collapsed messages: they open, hold a name and more, and are no control. */
function cardsIn(root: Element, regions: Regions): readonly Element[] {
  const candidates = [...root.querySelectorAll(SELECTORS.collapsed)].filter((card) => {
    return (
      !card.closest(SELECTORS.control) &&
      regions.isInterface(card) &&
      !holdsAny(card, regions) &&
      leavesOf(card).length > 1
    );
  });
  return outermost(candidates);
}

function holdsAny(element: Element, { bodies, composes }: Regions): boolean {
  return [...bodies, ...composes].some((region) => element.contains(region));
}

/** The largest part of the list around `core` that belongs to no other message and holds no subject. */
function grown(core: Element, cores: readonly Element[], root: Element): Element {
  const others = cores.filter((other) => other !== core);
  const ancestors = [core, ...ancestorsUpTo(core, root)].filter((ancestor) => ancestor !== root);
  const end = ancestors.findIndex((ancestor) => {
    return (
      others.some((other) => ancestor.contains(other)) || ancestor.querySelector(SELECTORS.subject.join()) !== null
    );
  });
  return (end < 0 ? ancestors : ancestors.slice(0, end)).at(-1) ?? core;
}

function isPartOfOther(element: Element, slots: readonly Slot[]): boolean {
  return slots.some((slot) => slot.body !== null && slot.element !== element && slot.element.contains(element));
}

function overlaps(element: Element, others: readonly Element[]): boolean {
  return others.some((other) => other.contains(element) || element.contains(other));
}

/**
 * Outlook gives "See more messages" no attribute to know it by. It is the button that stands alone in a place of the list
 * of messages; elsewhere around them, in the pane's own section, one that speaks of messages or counts.
 */
function moreButtonIn(root: Element, messages: readonly Slot[], regions: Regions): Element | null {
  const elements = messages.map(({ element }) => element);
  const free = [...root.querySelectorAll(SELECTORS.button)].filter((button) => {
    return regions.isInterface(button) && !isWithin(elements, button) && !button.closest(NO_PLACE);
  });
  const isSection = root.matches(SELECTORS.thread[0]);
  const standsForMessages = (button: Element): boolean =>
    standsAlone(button, elements) || (isSection && SPEAKS_OF_MESSAGES.test(labelText(button)));
  return free.find(standsForMessages) ?? null;
}

/** As many as the button says, at least one. */
function countOn(button: Element): number {
  return Math.max(1, numberIn(labelText(button)) ?? 1);
}

/** Bars of controls, and controls that open menus. */
const NO_PLACE = `${SELECTORS.toolbar}, [aria-haspopup]`;
const SPEAKS_OF_MESSAGES = new RegExp(`${MESSAGE_NOUNS.source}|\\p{Nd}`, 'iu');

/** Whether a button with words is all there is beside the messages in one place of their list. */
function standsAlone(button: Element, messages: readonly Element[]): boolean {
  const list = messages[0]?.parentElement;
  const label = labelText(button);
  if (!list?.contains(button) || label === '') return false;
  const place = [...list.children].find((child) => child.contains(button));
  return place !== undefined && place.querySelector(SELECTORS.heading) === null && labelText(place) === label;
}
