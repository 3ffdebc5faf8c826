import type { Person } from '../../domain/person';
import { shownDate } from '../dates/shown-date';
import { NOBODY, personIn } from './person';
import { labelText, leavesOf } from './text';

/** What a collapsed card tells of its message. */
export interface Card {
  readonly sender: Person;
  readonly dateText: string;
}

const LONGEST_DATE = 48;

/** Reads a card: name, date and opening words stand in it in this order, with nothing to know them by. */
export function readCard(element: Element): Card {
  const leaves = leavesOf(element);
  const [first, ...others] = leaves;
  const texts = others.map(labelText);
  const date = texts.find((text) => shownDate(text) !== null) ?? shortLine(others);
  return { sender: first ? personIn(labelText(first)) : NOBODY, dateText: date ?? '' };
}

/** A date in a form that is not read (another language, a day without time): the first block below the name. */
function shortLine(leaves: readonly Element[]): string | null {
  const block = leaves.find((leaf) => leaf.tagName !== 'SPAN') ?? leaves[0];
  const text = block ? labelText(block) : '';
  return leaves.length > 1 && text.length <= LONGEST_DATE ? text : null;
}
