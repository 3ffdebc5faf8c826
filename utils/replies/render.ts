import type { Draft, DraftParagraph, DraftRequest, DraftSpan, Medium } from '../domain/draft';
import type { FactKey } from '../domain/reply-facts';
import type { Courtesy, Line, Phrase, ReplyWords, Script } from '../languages/define-replies';
import { PARTING_POLICIES } from './archetypes';
import { BODY_WORDS, wordsIn } from './body-words';
import { dateInWords } from './dates';
import { withProposals } from './proposals';
import { scriptFor } from './script';
import { slotsFor } from './slots';
import { say, textOf, type Manner, type Piece, type Slots } from './template';

/** A paragraph before it has a place in the text. */
interface Block {
  readonly kind: DraftParagraph['kind'];
  readonly pieces: readonly Piece[];
}

/** Collects what could have been said better on the way. */
interface Speaker {
  readonly say: (phrase: Phrase) => readonly Piece[] | null;
  readonly questions: ReadonlySet<FactKey>;
}

/**
 * Writes a reply: complete and honest whatever is known, with the source of every fact in it. Dates that nobody named are
 * proposals from `request.today` on, marked `default`.
 */
export function renderDraft(request: DraftRequest, words: ReplyWords): Draft {
  const speaker = speakerFor(slotsOfRequest(request, words), mannerOf(request, words));
  const script = scriptFor(request, words);
  const subject = textOf(speaker.say(script.subject) ?? []);
  const blocks: readonly Block[] = [
    ...head(request, words, subject),
    ...block('greeting', speaker.say(courtesyOf(words.greetings, request, words))),
    ...fittingBody(script, request, speaker),
    ...block('close', close(request, words, speaker)),
  ];
  return { subject, ...layOut(blocks), questions: [...speaker.questions] };
}

/** Facts and proposals of a request as slots. */
export function slotsOfRequest(request: DraftRequest, words: ReplyWords): Slots {
  const { reply, today } = request;
  const endsWithMilestone = reply.kind === 'parting' && PARTING_POLICIES[reply.archetype].milestone;
  return slotsFor({ facts: withProposals(request), words, today, endsWithMilestone });
}

/** The manner a request is said in. */
export function mannerOf({ form, voice }: Pick<DraftRequest, 'form' | 'voice'>, words: ReplyWords): Manner {
  return { form, forms: words.forms, voice, locale: words.locale };
}

function speakerFor(slots: Slots, manner: Manner): Speaker {
  const questions = new Set<FactKey>();
  return {
    questions,
    say: (phrase) => {
      const said = say(phrase, slots, manner);
      said.questions.forEach((question) => questions.add(question));
      return said.pieces;
    },
  };
}

function head({ medium, today }: DraftRequest, words: ReplyWords, subject: string): readonly Block[] {
  if (medium === 'mail') return [];
  return [dateInWords(today, words.locale), subject].map((text) => ({ kind: 'head', pieces: [{ text }] }));
}

/** The body; where a long version with many facts grows too long (B5), the last of its additions give way. */
function fittingBody(script: Script, request: DraftRequest, speaker: Speaker): readonly Block[] {
  const additions = script.body.flat().filter((line) => typeof line === 'object' && 'long' in line);
  for (let kept = additions.length; ; kept -= 1) {
    const dropped: ReadonlySet<Line> = new Set(additions.slice(kept));
    const body = script.body.flatMap((lines) => {
      const staying = lines.filter((line) => !dropped.has(line));
      return block('body', sayLines(staying, request, speaker));
    });
    const words = body.reduce((sum, { pieces }) => sum + wordsIn(textOf(pieces)), 0);
    if (kept === 0 || words <= BODY_WORDS[request.medium].most) return body;
  }
}

function sayLines(lines: readonly Line[], request: DraftRequest, speaker: Speaker): readonly Piece[] | null {
  const sentences = lines
    .map((line) => phraseIn(line, request))
    .map((phrase) => (phrase === null ? null : speaker.say(phrase)))
    .filter((pieces) => pieces !== null)
    .filter((pieces) => pieces.length > 0);
  return joined(sentences, ' ');
}

/** The phrase of a line, null where it belongs to another length or medium. */
function phraseIn(line: Line, { length, medium }: DraftRequest): Phrase | null {
  if (typeof line === 'string') return line;
  if ('long' in line) return length === 'long' ? line.long : null;
  if ('letter' in line) return medium === 'letter' ? line.letter : null;
  return line;
}

function courtesyOf(courtesy: Courtesy, request: { form: DraftRequest['form']; medium: Medium }, words: ReplyWords) {
  const { familiar, formal } = courtesy[request.medium];
  return words.formalForms.includes(request.form) ? formal : familiar;
}

function close(request: DraftRequest, words: ReplyWords, speaker: Speaker): readonly Piece[] | null {
  const farewell = speaker.say(courtesyOf(words.closes, request, words));
  const name = speaker.say(['{myName}', '']);
  return joined(
    [farewell, name].filter((pieces) => pieces !== null && pieces.length > 0).map((pieces) => pieces ?? []),
    '\n',
  );
}

function joined(parts: readonly (readonly Piece[])[], separator: string): readonly Piece[] | null {
  if (parts.length === 0) return null;
  return parts.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: separator }, ...pieces]));
}

function block(kind: Block['kind'], pieces: readonly Piece[] | null): readonly Block[] {
  return pieces === null ? [] : [{ kind, pieces }];
}

/** Joins the blocks by blank lines and notes where paragraphs and facts came to stand. */
function layOut(blocks: readonly Block[]): Pick<Draft, 'text' | 'paragraphs' | 'spans'> {
  const paragraphs: DraftParagraph[] = [];
  const spans: DraftSpan[] = [];
  let text = '';
  for (const { kind, pieces } of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const piece of pieces) {
      if (piece.fact && piece.from)
        spans.push({ start: text.length, end: text.length + piece.text.length, fact: piece.fact, from: piece.from });
      text += piece.text;
    }
    paragraphs.push({ kind, start, end: text.length });
  }
  return { text, paragraphs, spans };
}
