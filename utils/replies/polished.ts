import type { Draft, DraftRequest } from '../domain/draft';
import type { ReplyWords } from '../languages/define-replies';
import { checkDraft } from './rubric/check';

/** The part of a draft that a model may rewrite: everything between greeting and close. */
export function bodyOf({ text, paragraphs }: Pick<Draft, 'text' | 'paragraphs'>): string {
  const { start, end } = bodyPlace(paragraphs);
  return text.slice(start, end);
}

/**
 * The draft with a rewritten body, or null where the template has to stay: a fact is missing from it, a rule of the
 * rubric is broken, or nothing is better because nothing changed. What a model writes is never trusted.
 */
export function withPolishedBody(
  draft: Draft,
  polished: string,
  request: DraftRequest,
  words: ReplyWords,
): string | null {
  const { start, end } = bodyPlace(draft.paragraphs);
  const body = tidy(polished);
  if (body === '' || body === draft.text.slice(start, end)) return null;
  const text = draft.text.slice(0, start) + body + draft.text.slice(end);
  const keepsFacts = draft.spans
    .filter((span) => span.start >= start && span.end <= end)
    .every((span) => body.includes(draft.text.slice(span.start, span.end)));
  const passes = checkDraft(text, request, words).every(({ passed }) => passed);
  return keepsFacts && passes ? text : null;
}

function bodyPlace(paragraphs: Draft['paragraphs']): { readonly start: number; readonly end: number } {
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  return { start: body[0]?.start ?? 0, end: body.at(-1)?.end ?? 0 };
}

/** Models like to add white space at the ends of lines, and quotation marks around the whole. */
function tidy(text: string): string {
  const plain = text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return plain.replace(/^["“„«]([^"“”„«»]*)["”“»]$/u, '$1');
}
