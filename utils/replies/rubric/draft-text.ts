import type { ReplyWords } from '../../languages/define-replies';
import { wordsIn } from '../body-words';
import { sentencesOf } from '../../text/sentences';

/** A stretch of a text. Offsets are UTF-16 units in the whole text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A draft as the rules read it: also one that the user has rewritten. */
export interface DraftText {
  readonly text: string;
  readonly greeting: Stretch | null;
  /** Paragraphs between greeting and close. */
  readonly body: readonly Stretch[];
  readonly sentences: readonly Stretch[];
  readonly wordCount: number;
}

const GREETING_MAX_WORDS = 8;
const CLOSE_MAX_WORDS = 12;

/** Takes a draft apart: head, greeting and close are told by their place and shortness, not by the draft's own marks. */
export function readDraft(text: string, { code }: Pick<ReplyWords, 'code'>): DraftText {
  const paragraphs = paragraphsOf(text);
  const greetingAt = paragraphs.slice(0, 3).findIndex((paragraph) => /[,:]$/.test(paragraph.text));
  const greeting = greetingAt < 0 ? null : (paragraphs[greetingAt] ?? null);
  const isGreeting = greeting !== null && wordsIn(greeting.text) <= GREETING_MAX_WORDS;
  const afterGreeting = isGreeting ? paragraphs.slice(greetingAt + 1) : paragraphs;
  const last = afterGreeting.at(-1);
  const hasClose = last !== undefined && afterGreeting.length > 1 && isClose(last.text);
  const body = hasClose ? afterGreeting.slice(0, -1) : afterGreeting;
  return {
    text,
    greeting: isGreeting ? greeting : null,
    body,
    sentences: body.flatMap((paragraph) => sentencesIn(paragraph, code)),
    wordCount: body.reduce((sum, paragraph) => sum + wordsIn(paragraph.text), 0),
  };
}

/** The sentence around an offset, null in greeting and close. */
export function sentenceAt(draft: DraftText, offset: number): Stretch | null {
  return draft.sentences.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

function isClose(text: string): boolean {
  return wordsIn(text) <= CLOSE_MAX_WORDS && !/[.!?]$/.test(text);
}

function paragraphsOf(text: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  let at = 0;
  for (const chunk of text.split('\n\n')) {
    const trimmed = chunk.trim();
    const start = at + chunk.indexOf(trimmed);
    if (trimmed !== '') paragraphs.push({ text: trimmed, start, end: start + trimmed.length });
    at += chunk.length + 2;
  }
  return paragraphs;
}

function sentencesIn({ text: whole, start: offset }: Stretch, code: string): readonly Stretch[] {
  return sentencesOf(whole, code).map(({ text, start, end }) => ({ text, start: offset + start, end: offset + end }));
}
