import type { DraftRequest } from '../domain/draft';
import type { ReplyWords } from '../languages/define-replies';
import { PARTING_POLICIES } from './archetypes';
import { reasonOf } from './intents/answer';

/** The sentence about the client that a parting makes only once the user has confirmed it; null where it makes none. */
export function claimOf(request: DraftRequest, words: ReplyWords): string | null {
  const { reply } = request;
  if (reply.kind !== 'parting' || !PARTING_POLICIES[reply.archetype].claims) return null;
  return reasonOf({ ...request, reply, unconfirmed: false }, words);
}
