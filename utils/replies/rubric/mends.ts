import type { Mend, Offence } from '../../domain/rule';
import type { Phrase } from '../../languages/define-replies';
import type { CueMatch } from '../cues';
import { mannerOf } from '../render';
import { say, textOf } from '../template';
import type { RuleContext } from './define';
import { sentenceAt, type DraftText } from './draft-text';

/** A cue as an offence: its own better words, or without any, the sentence goes. */
export function offenceOf(match: CueMatch, draft: DraftText): Offence {
  return { start: match.start, end: match.end, mend: mendOf(match, draft) };
}

/** Applies one mend to the text it was made for. */
export function applyMend(text: string, mend: Mend): string {
  if (mend.kind === 'insert') return `${text.slice(0, mend.at)}${mend.text}${text.slice(mend.at)}`;
  return `${text.slice(0, mend.start)}${mend.kind === 'replace' ? mend.text : ''}${text.slice(mend.end)}`;
}

/** Adds a sentence that the language has for it at the end of the paragraph before the last. */
export function addition(phrase: Phrase, draft: DraftText, context: RuleContext): Mend | null {
  const sentence = saidFor(phrase, context);
  const place = draft.body.at(-2) ?? draft.body.at(-1);
  return sentence === null || place === undefined ? null : { kind: 'insert', at: place.end, text: ` ${sentence}` };
}

/** Puts a sentence in front of the first one. */
export function opening(phrase: Phrase, draft: DraftText, context: RuleContext): Mend | null {
  const sentence = saidFor(phrase, context);
  const place = draft.body[0];
  if (sentence === null || place === undefined) return null;
  // After a greeting with a comma German begins small; the sentence that was first is so no longer.
  const next = place.text.charAt(0).toUpperCase();
  return { kind: 'replace', start: place.start, end: place.start + 1, text: `${sentence} ${next}` };
}

function saidFor(phrase: Phrase, { request, slots, words }: RuleContext): string | null {
  if (request === null || slots === null) return null;
  const { pieces } = say(phrase, slots, mannerOf(request, words));
  return pieces === null ? null : textOf(pieces);
}

function mendOf({ start, end, instead }: CueMatch, draft: DraftText): Mend | null {
  if (instead === '') return removalOf(start, end, draft.text);
  if (instead !== null) return { kind: 'replace', start, end, text: likeCase(instead, draft.text[start] ?? '') };
  const sentence = sentenceAt(draft, start);
  if (sentence === null) return null;
  const gap = /^ */.exec(draft.text.slice(sentence.end))?.[0].length ?? 0;
  return { kind: 'remove', start: sentence.start, end: sentence.end + gap };
}

/** Takes words out with the comma they had; what then begins the sentence takes the capital. */
function removalOf(start: number, end: number, text: string): Mend {
  const before = text.slice(0, start);
  const after = /^[,\s]*/.exec(text.slice(end))?.[0].length ?? 0;
  const between = before.endsWith(', ') && text[end] === ',';
  const next = text[end + after];
  const opensSentence = /(^|[.!?:]\s|\n)$/.test(before.slice(-2));
  if (opensSentence && next !== undefined)
    return { kind: 'replace', start, end: end + after + 1, text: next.toUpperCase() };
  if (between) return { kind: 'replace', start: start - 2, end: end + after, text: ' ' };
  return { kind: 'remove', start, end: end + after };
}

function likeCase(word: string, model: string): string {
  const capital = model !== model.toLowerCase();
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
