import type { AddressForm, Voice } from '../domain/draft';
import type { FactKey, FactSource } from '../domain/reply-facts';
import type { Alternatives, Phrase, Template } from '../languages/define-replies';
import { plurals } from './intl';

/** Some words, and the fact they come from if they come from one. */
export interface Piece {
  readonly text: string;
  readonly fact?: FactKey;
  readonly from?: FactSource;
}

/** Facts in words, by slot. */
export interface Slots {
  /** The words of a slot; null when unknown. Throws on a slot that does not exist. */
  readonly wordsOf: (slot: string) => readonly Piece[] | null;
  /** How many items a list slot holds, for agreement. */
  readonly countOf: (slot: string) => number;
  /** The fact to ask for where the slot is unknown; null when the user already said there is none. */
  readonly questionFor: (slot: string) => FactKey | null;
}

/** What agreement needs besides the facts. */
export interface Manner {
  readonly form: AddressForm;
  /** Forms in the order of `<a|b|c>`. */
  readonly forms: readonly AddressForm[];
  readonly voice: Voice;
  /** BCP 47 tag whose plural rule lists follow. */
  readonly locale: string;
}

/** Words said, and which facts would have given better ones. `pieces` is null when nothing can be said. */
export interface Said {
  readonly pieces: readonly Piece[] | null;
  readonly questions: readonly FactKey[];
}

const FORM_CHOICE = /<([^<>]*)>/g;
const NUMBER_CHOICE = /\{#(\w+):([^{}|]*)\|([^{}|]*)\}/g;
const SLOT = /\{(\??)(\w+)\}/g;

/** Says a phrase in the given manner with the first alternative whose slots are all known. */
export function say(phrase: Phrase, slots: Slots, manner: Manner): Said {
  const questions: FactKey[] = [];
  for (const template of alternativesOf(phrase, manner.voice)) {
    const agreed = agree(template, slots, manner);
    const missing = slotsIn(agreed).filter((slot) => slots.wordsOf(slot) === null);
    if (missing.length === 0) return { pieces: fill(agreed, slots), questions };
    questions.push(...missing.map((slot) => slots.questionFor(slot)).filter((key) => key !== null));
  }
  return { pieces: null, questions };
}

/** The templates a phrase holds for a voice, best first. */
export function alternativesOf(phrase: Phrase, voice: Voice): readonly Template[] {
  const alternatives: Alternatives = isByVoice(phrase) ? phrase[voice] : phrase;
  return typeof alternatives === 'string' ? [alternatives] : alternatives;
}

/** The text of pieces without their provenance. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function isByVoice(phrase: Phrase): phrase is Readonly<Record<Voice, Alternatives>> {
  return typeof phrase === 'object' && 'warm' in phrase;
}

function agree(template: Template, slots: Slots, manner: Manner): Template {
  const position = Math.max(0, manner.forms.indexOf(manner.form));
  const plural = plurals(manner.locale);
  return template
    .replace(FORM_CHOICE, (_, choices: string) => {
      const all = choices.split('|');
      return all[position] ?? all[0] ?? '';
    })
    .replace(NUMBER_CHOICE, (_, slot: string, one: string, other: string) =>
      plural.select(slots.countOf(slot)) === 'one' ? one : other,
    );
}

function slotsIn(template: Template): readonly string[] {
  return [...template.matchAll(SLOT)].map((match) => match[2] ?? '');
}

function fill(template: Template, slots: Slots): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(SLOT)) {
    const [whole, demanded, slot = ''] = match;
    pieces.push({ text: template.slice(from, match.index) });
    if (demanded === '') pieces.push(...(slots.wordsOf(slot) ?? []));
    from = match.index + whole.length;
  }
  pieces.push({ text: template.slice(from) });
  return pieces.filter((piece) => piece.text !== '');
}
