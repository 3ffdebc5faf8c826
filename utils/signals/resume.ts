import type { MessageAnalysis } from '../domain/finding';
import type { ThreadMessage } from '../domain/message';
import type { LanguagePack } from '../languages/define';
import { analyseMessage, fingerprintOfMessage } from './engine';
import { NOTHING_OPEN } from './state';

/**
 * Analyses a thread of which some messages may be known from before: a message whose fingerprint is known is not
 * analysed again, and a collapsed one is taken over with the state after it, so that one new message costs one message.
 * Messages are given oldest first; a collapsed message that was never seen is left out of the answer.
 */
export function resumeThread(
  messages: readonly ThreadMessage[],
  known: readonly MessageAnalysis[],
  packs: readonly LanguagePack[],
): readonly MessageAnalysis[] {
  const knownById = new Map(known.map((analysis) => [analysis.messageId, analysis]));
  const analyses: MessageAnalysis[] = [];
  for (const message of messages) {
    const before = analyses.at(-1)?.stateAfter ?? NOTHING_OPEN;
    const analysis = answerFor(message, knownById.get(message.id), before, packs);
    if (analysis) analyses.push(analysis);
  }
  return analyses;
}

function answerFor(
  { text, ...rest }: ThreadMessage,
  known: MessageAnalysis | undefined,
  before: MessageAnalysis['stateAfter'],
  packs: readonly LanguagePack[],
): MessageAnalysis | undefined {
  if (text === null) return known;
  const message = { ...rest, text };
  if (known && known.fingerprint === fingerprintOfMessage(message, before, packs)) return known;
  return analyseMessage(message, before, packs);
}
