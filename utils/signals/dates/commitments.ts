import { dayOf, type LocalDate } from '../../domain/local-time';
import type { Commitment, OpenItem, ThreadState } from '../../domain/finding';
import type { EngineMessage } from '../../domain/message';
import type { ActId } from '../../languages/define-acts';
import type { LanguagePack } from '../../languages/define';
import type { Act, Span } from '../acts';
import { hasConcept } from '../cues';
import { lexiconOf } from '../lexicon';
import { wordsOf } from '../matcher';
import { quoteSpan } from '../quote';
import { tokensOf } from '../tokens';
import { deadlineIn, isHedged } from './read-date';

/** What each act of promising is about; `null` where what was asked decides. */
const PROMISED: Readonly<Partial<Record<ActId, string | null>>> = {
  'promises-payment': 'payment',
  'defers-payment': 'payment',
  'promises-material': 'material',
  'promises-decision': 'decision',
  'promises-feedback': 'feedback',
  'postpones-own-part': 'material',
  'promises-soon': null,
  agrees: null,
};
const PROMISING = Object.keys(PROMISED) as readonly ActId[];
/** What says that the thing came already. */
const DONE: readonly ActId[] = ['confirms-payment', 'sends-material'];
const MONEY = ['pay', 'payment', 'invoice', 'money'] as const;
const MOST_CHARACTERS = 200;

/** A message as far as promises need it. */
export interface Promising {
  readonly message: EngineMessage;
  readonly text: string;
  readonly acts: readonly Act[];
}

/**
 * The client's dated promises in a message: a promise and one day in the same sentence, or a yes to a request that named
 * one. Questions, hopes and conditions are none, and so is a day that may be read in two ways (W01, W32).
 */
export function commitmentsOf(
  { message, text, acts }: Promising,
  before: ThreadState,
  pack: LanguagePack,
): readonly Commitment[] {
  if (message.author !== 'client' || message.sentAt === null) return [];
  const today = dayOf(message.sentAt);
  const found = sentencesOf(acts).flatMap((sentence): readonly Commitment[] => {
    const words = text.slice(sentence.start, sentence.end);
    const inside = acts.filter((act) => act.strength === 'sure' && act.sentence.start === sentence.start);
    if (words.trimEnd().endsWith('?') || isHedged(words, pack.dates)) return [];
    if (inside.some(({ act }) => DONE.includes(act))) return [];
    const named = deadlineIn(words, today, pack.dates);
    const agreed = named === null ? agreedTo(inside, before, today) : undefined;
    const due = named ?? agreed?.due;
    if (typeof due !== 'string') return [];
    const abouts = agreed ? [agreed.about] : promisedIn(inside, before, mentionsMoney(words, pack));
    const quote = quoteOf(text, sentence, inside);
    return abouts.map((about) => ({ messageId: message.id, about, quote, due }));
  });
  return found.filter(({ about }, index) => found.findIndex((other) => other.about === about) === index);
}

function sentencesOf(acts: readonly Act[]): readonly Span[] {
  const promising = acts.filter(({ act }) => PROMISING.includes(act)).map(({ sentence }) => sentence);
  return promising.filter(({ start }, index) => promising.findIndex((other) => other.start === start) === index);
}

/** What the acts of one sentence promise. Money must be spoken of, or be open; the general promise is about what was asked. */
function promisedIn(acts: readonly Act[], before: ThreadState, money: boolean): readonly string[] {
  const moneyOpen = before.open.some(({ about }) => about === 'payment');
  const abouts = PROMISING.filter((id) => acts.some(({ act }) => act === id)).map((id) => PROMISED[id] ?? null);
  const named = abouts.filter((about) => about !== null && (about !== 'payment' || money || moneyOpen));
  const sure = [...new Set(named.flatMap((about) => about ?? []))];
  // Wordings overlap: where money is spoken of, "you have it by Friday" is about the money.
  if (sure.includes('payment')) return ['payment'];
  if (sure.length > 0) return sure.slice(0, 1);
  const asked = askedAbouts(before);
  return asked.length === 1 ? asked : [];
}

function askedAbouts({ open, dated = [] }: ThreadState): readonly string[] {
  const asked = [...open, ...dated].filter(
    ({ about, kind, by }) =>
      by === 'me' && about !== 'meeting' && (kind === 'asked' || (kind === 'set' && dated.length > 0)),
  );
  return [...new Set(asked.flatMap(({ about }) => (about === 'payment' || about === 'material' ? about : [])))];
}

/** The one request with a day that a plain yes answers. */
function agreedTo(acts: readonly Act[], { dated = [] }: ThreadState, today: LocalDate): OpenItem | undefined {
  if (!acts.some(({ act }) => act === 'agrees')) return undefined;
  const requests = dated.filter(({ kind, by, due }) => kind === 'set' && by === 'me' && due !== null && due >= today);
  const [only] = requests.filter(({ about }) => about !== 'meeting');
  return requests.length === 1 ? only : undefined;
}

function mentionsMoney(sentence: string, pack: LanguagePack): boolean {
  const lexicon = lexiconOf(pack);
  const words = wordsOf(tokensOf(sentence), lexicon);
  return MONEY.some((concept) => hasConcept(words, concept, lexicon));
}

/** The sentence, or its promising clause where it is too long to be quoted whole. */
function quoteOf(text: string, sentence: Span, acts: readonly Act[]): string {
  const whole = text.slice(sentence.start, sentence.end);
  const promising = acts.find(({ act }) => PROMISING.includes(act));
  if (whole.length <= MOST_CHARACTERS || !promising) return whole;
  const { start, end } = quoteSpan(text, promising, sentence);
  return text.slice(start, end);
}
