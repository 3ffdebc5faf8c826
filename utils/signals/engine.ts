import type { Commitment, MessageAnalysis, ThreadState } from '../domain/finding';
import type { LanguageCode } from '../domain/language';
import type { EngineMessage } from '../domain/message';
import type { Author } from '../domain/person';
import type { LanguagePack } from '../languages/define';
import { languageOf } from '../text/language';
import { ownWords } from '../text/own-words';
import { sentencesOf } from '../text/sentences';
import { actsOf, type Act, type Span } from './acts';
import { commitmentsOf } from './dates/commitments';
import { datedAfter } from './dates/dated-items';
import { findingsOf } from './findings';
import { fingerprintOf } from './fingerprint';
import { featuresOf, saidIn } from './judge/features';
import { judge } from './judge/judge';
import { modelOf } from './judge/model';
import { lexiconOf } from './lexicon';
import { NOTHING_OPEN, stateAfter } from './state';
import { tokensOf } from './tokens';

/** Grows with every change that can change a finding; stored analyses of another version are done again. */
export const ENGINE_VERSION = '4';

/** What the engine read in one message, before any judgement. */
export interface MessageReading {
  readonly language: LanguageCode | null;
  /** The sender's own new words, to which all offsets refer. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly acts: readonly Act[];
}

/** Reads a message: own words, language, sentences, acts. Unknown languages and automatic mail give no acts. */
export function readMessage(
  message: EngineMessage,
  packs: readonly LanguagePack[],
  before: ThreadState = NOTHING_OPEN,
): MessageReading {
  const { text, kind } = ownWords(message.text);
  const language = kind === 'message' ? languageIn(text, before) : null;
  const pack = packs.find(({ code }) => code === language);
  if (!pack || language === null) return { language: null, text, sentences: [], acts: [] };
  const lexicon = lexiconOf(pack);
  const sentences = sentencesOf(text, language);
  const acts = sentences.flatMap((sentence) => actsOf(text, sentence, message.author, lexicon));
  return { language, text, sentences, acts };
}

/** Words up to which a reply may be too short to tell its language by itself. */
const SHORT_REPLY_WORDS = 12;

function languageIn(text: string, before: ThreadState): LanguageCode | null {
  const detected = languageOf(text);
  if (detected !== null || before.language === undefined) return detected;
  return tokensOf(text).length <= SHORT_REPLY_WORDS ? before.language : null;
}

function withLanguage(state: ThreadState, text: string, language: LanguageCode | null): ThreadState {
  const detected = language === null ? null : languageOf(text);
  return detected === null || detected === state.language ? state : { ...state, language: detected };
}

/** The engine's answer for one message, given what was open in its thread before it. */
export function analyseMessage(
  message: EngineMessage,
  before: ThreadState,
  packs: readonly LanguagePack[],
): MessageAnalysis {
  const reading = readMessage(message, packs, before);
  const { language, text, acts } = reading;
  const { findings, memory } = judged(reading, message.author, before, packs);
  const { commitments, dated } = datesIn(message, reading, before, packs);
  const after = withLanguage({ ...stateAfter(before, message, acts), ...dated }, text, language);
  return {
    messageId: message.id,
    fingerprint: fingerprintOfMessage(message, before, packs),
    language,
    findings,
    ...(commitments.length > 0 && { commitments }),
    stateAfter: { ...after, ...memory },
  };
}

/** The client's dated promises in a message, and the dated items of the thread after it. */
function datesIn(
  message: EngineMessage,
  { language, text, acts }: MessageReading,
  before: ThreadState,
  packs: readonly LanguagePack[],
): { readonly commitments: readonly Commitment[]; readonly dated: Pick<ThreadState, 'dated'> } {
  const pack = packs.find(({ code }) => code === language);
  if (!pack) return { commitments: [], dated: {} };
  const commitments = commitmentsOf({ message, text, acts }, before, pack);
  const dated = datedAfter({ message, text, acts }, commitments, before, pack);
  return { commitments, dated: dated.length > 0 || before.dated !== undefined ? { dated } : {} };
}

/** What the rules found, as the learned judge of the language sees it; without a judge the rules stand alone. */
function judged(
  reading: MessageReading,
  author: Author,
  before: ThreadState,
  packs: readonly LanguagePack[],
): Pick<MessageAnalysis, 'findings'> & { readonly memory?: Pick<ThreadState, 'said' | 'heard'> } {
  const { text, acts } = reading;
  const found = findingsOf(text, author, acts, before);
  const pack = packs.find(({ code }) => code === reading.language);
  if (!pack?.judge) return { findings: found };
  const utterance = { ...reading, author };
  const features = featuresOf(utterance, before, lexiconOf(pack));
  const { findings, heard } = judge({ text, author, features, found, heard: before.heard }, modelOf(pack.judge));
  return { findings, memory: { said: saidIn(utterance, features), heard } };
}

/** Analyses the messages of one thread in the order given, oldest first. */
export function analyseThread(
  messages: readonly EngineMessage[],
  packs: readonly LanguagePack[],
  before: ThreadState = NOTHING_OPEN,
): readonly MessageAnalysis[] {
  let state = before;
  return messages.map((message) => {
    const analysis = analyseMessage(message, state, packs);
    state = analysis.stateAfter;
    return analysis;
  });
}

/** The fingerprint an analysis of this message would carry, so that it need not be done to know. */
export function fingerprintOfMessage(
  message: EngineMessage,
  before: ThreadState,
  packs: readonly LanguagePack[],
): string {
  const codes = packs.map(({ code }) => code).join(' ');
  return fingerprintOf([ENGINE_VERSION, codes, message.author, message.text, JSON.stringify(before)]);
}
