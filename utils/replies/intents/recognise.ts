import type { IntentId } from '../../domain/draft';
import type { ReplyWords } from '../../languages/define-replies';
import { cuesIn } from '../cues';

/** What the client's message is up to, and the words that show it. */
export interface RecognisedIntent {
  readonly intent: IntentId;
  /** Exact substring of the message. */
  readonly quote: string;
}

/** Where several are in one message, the one that needs the most care goes first. */
const BY_CARE: readonly Exclude<IntentId, 'silence'>[] = [
  'threat',
  'insult',
  'refund-demand',
  'payment-promised',
  'please-stay',
  'wants-to-talk',
  'why-unfair',
  'new-task',
];

/**
 * Recognises what the client answers to a parting in their own new words; null when none of the known answers is in it,
 * which is no finding at all. Silence has no words: the user chooses it.
 */
export function recogniseIntent(text: string, words: ReplyWords): RecognisedIntent | null {
  for (const intent of BY_CARE) {
    const [match] = cuesIn(text, words.intentCues[intent]);
    if (match) return { intent, quote: text.slice(match.start, match.end) };
  }
  return null;
}
