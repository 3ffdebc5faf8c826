import type { Person } from '../../domain/person';
import { shownDate } from '../dates/shown-date';
import { firstFound } from '../lookup';
import { outermost } from './nesting';
import { FROM_LABELS, TO_LABELS } from './labels';
import { chipsIn, labelled, NOBODY, personAt, personIn, personsIn, senderIn } from './person';
import type { Regions } from './regions';
import { SELECTORS } from './selectors';
import type { Slot } from './slots';
import { labelText, leavesOf, plain } from './text';

/** Beside the people: "+3", "3 more", "…", in any language. */
const MORE_RECIPIENTS = /\p{Nd}|…|\.\.\./u;
/** Labels that list people leave some out from about so many on (outlook-dom.md, recipients). */
const LABEL_LIMIT = 5;

export interface Recipients {
  readonly people: readonly Person[];
  /** True when the page shows fewer than there are, or none at all. */
  readonly isPartial: boolean;
}

/** Sender of an open message: its own element, else what stands where a sender stands; nobody when nothing does. */
export function senderOf(slot: Slot, regions: Regions): Person {
  const shown = slot.from ? senderIn(slot.from) : NOBODY;
  if (shown.name !== null || shown.email !== null) return shown;
  const label = ownElements(slot, regions, '[aria-label]').find((element) => {
    return FROM_LABELS.has(labelled(element.getAttribute('aria-label') ?? '')?.word ?? '');
  });
  if (label) return senderOfLabel(label);
  const wells = wellsOf(slot, regions);
  const outside = (element: Element) => !wells.some((well) => well.contains(element));
  const [chip] = ownElements(slot, regions, SELECTORS.person).filter(outside);
  if (chip) return personAt(chip);
  const isName = (heading: Element) => outside(heading) && !isDateElement(heading) && plain(heading.textContent) !== '';
  const heading = ownElements(slot, regions, SELECTORS.heading).find(isName);
  return heading ? senderIn(heading) : NOBODY;
}

/** The label says the name, the text beside it perhaps the address. */
function senderOfLabel(element: Element): Person {
  const shown = senderIn(element);
  const name = personIn(labelled(element.getAttribute('aria-label') ?? '')?.value ?? '');
  return { name: name.name ?? shown.name, email: name.email ?? shown.email };
}

/** Everyone in To and Cc. */
export function recipientsOf(slot: Slot, regions: Regions): Recipients {
  const wells = wellsOf(slot, regions);
  const chips = wells.flatMap(chipsIn);
  if (chips.length > 0) {
    const rest = wells.map((well) => textBeside(well, chips)).join(' ');
    return { people: distinct(chips.map(personAt)), isPartial: MORE_RECIPIENTS.test(rest) };
  }
  const texts = wells.map(listedIn).filter((text) => text !== '');
  const people = distinct(texts.flatMap(personsIn));
  const isCut = texts.some((text) => text.includes('…') || /(?:^|\s)\+?\p{Nd}+(?:\s|$)/u.test(text));
  // A label has names only and leaves some out; a text with addresses is the list itself.
  const isShort = people.length >= LABEL_LIMIT && !texts.some((text) => text.includes('@'));
  return { people, isPartial: people.length === 0 || isShort || isCut };
}

/** The date as the page writes it; empty when there is none. */
export function dateTextOf(slot: Slot, regions: Regions): string {
  const isOwn = (element: Element) => regions.isInterface(element) && plain(element.textContent) !== '';
  const [element] = firstFound(slot.element, SELECTORS.date, isOwn);
  if (element) return dateIn(element);
  const leaves = leavesOf(slot.element).filter(regions.isInterface);
  return leaves.map(labelText).find((text) => shownDate(text) !== null) ?? '';
}

function dateIn(element: Element): string {
  const text = labelText(element);
  const title = plain(element.getAttribute('title') ?? '');
  return shownDate(text) === null && shownDate(title) !== null ? title : text;
}

function isDateElement(element: Element): boolean {
  return element.matches(SELECTORS.date.join()) || shownDate(labelText(element)) !== null;
}

/** Lines of recipients: by id, by Outlook's test id, else by label. */
function wellsOf(slot: Slot, regions: Regions): readonly Element[] {
  const wells = firstFound(slot.element, SELECTORS.recipientLine, regions.isInterface);
  if (wells.length > 0) return outermost(wells);
  return ownElements(slot, regions, '[aria-label]').filter((element) => {
    return TO_LABELS.has(labelled(element.getAttribute('aria-label') ?? '')?.word ?? '');
  });
}

/** The people of a well without chips: its text, else the label of it or of what it holds. */
function listedIn(well: Element): string {
  const labels = [well, ...well.querySelectorAll('[aria-label]')].map(
    (element) => element.getAttribute('aria-label') ?? '',
  );
  const said = labels.map(labelled).find((label) => label !== null && TO_LABELS.has(label.word));
  const text = labelText(well);
  const shown = labelled(text);
  const inText = shown !== null && TO_LABELS.has(shown.word) ? shown.value : text;
  return inText.includes('@') || said == null ? inText : said.value;
}

function textBeside(well: Element, chips: readonly Element[]): string {
  const leaves = leavesOf(well).filter((leaf) => !chips.some((chip) => chip.contains(leaf)));
  return leaves
    .map((leaf) => [...leaf.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' '))
    .join(' ');
}

/** Outlook's own elements of the message: not of its body or attachments, nor of a reply below it. */
function ownElements({ element }: Slot, regions: Regions, selector: string): readonly Element[] {
  return [...element.querySelectorAll(selector)].filter((found) => {
    return regions.isInterface(found) && !found.closest(`${SELECTORS.attachments}, ${SELECTORS.toolbar}`);
  });
}

function distinct(people: readonly Person[]): readonly Person[] {
  const known = people.filter(({ name, email }) => name !== null || email !== null);
  return known.filter(
    (one, index) => known.findIndex((other) => other.name === one.name && other.email === one.email) === index,
  );
}
