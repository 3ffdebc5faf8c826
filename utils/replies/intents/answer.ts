import type { ArchetypeId, DraftRequest, IntentId } from '../../domain/draft';
import type { ReplyWords } from '../../languages/define-replies';
import { mannerOf, slotsOfRequest } from '../render';
import { partingPhrases } from '../script';
import { say, textOf, type Piece, type Slots } from '../template';

/** A parting that has been sent and is answered now. */
export type PartingRequest = DraftRequest & {
  readonly reply: { readonly kind: 'parting'; readonly archetype: ArchetypeId };
};

/** The answer that holds the line, in one paragraph of at most 60 words, without greeting and close. */
export function answerIntent(intent: IntentId, request: PartingRequest, words: ReplyWords): string {
  const slots = withReason(slotsOfRequest(request, words), request, words);
  const { pieces } = say(words.answers[intent], slots, mannerOf(request, words));
  return textOf(pieces ?? []);
}

/** The reason of a parting as its draft gave it: one sentence that can be said again. */
export function reasonOf(request: PartingRequest, words: ReplyWords): string {
  return textOf(reasonPieces(slotsOfRequest(request, words), request, words));
}

function reasonPieces(slots: Slots, request: PartingRequest, words: ReplyWords): readonly Piece[] {
  const phrases = partingPhrases(request, words) ?? words.partings[request.reply.archetype];
  return say(phrases.reason, slots, mannerOf(request, words)).pieces ?? [];
}

function withReason(slots: Slots, request: PartingRequest, words: ReplyWords): Slots {
  const reason = reasonPieces(slots, request, words);
  return { ...slots, wordsOf: (slot) => (slot === 'reason' ? reason : slots.wordsOf(slot)) };
}
