import type { DraftRequest } from '../domain/draft';
import type { Alternatives, Line, PartingPhrases, ReplyWords, Script, Template } from '../languages/define-replies';
import { PARTING_POLICIES, PLAIN_REASON } from './archetypes';

/** The order of things to say for a reply: as written for keeping kinds, composed for a parting. */
export function scriptFor(request: Pick<DraftRequest, 'reply' | 'unconfirmed'>, words: ReplyWords): Script {
  const { reply } = request;
  return reply.kind === 'parting' ? partingScript(request, reply, words) : words.scripts[reply.kind];
}

/**
 * What a parting says in the words of its reason, null for any other reply. While the reason is not confirmed, the
 * plain one stands in its place and the common decision with it.
 */
export function partingPhrases(
  { reply, unconfirmed }: Pick<DraftRequest, 'reply' | 'unconfirmed'>,
  { parts, partings }: Pick<ReplyWords, 'parts' | 'partings'>,
): PartingPhrases | null {
  if (reply.kind !== 'parting') return null;
  const own = partings[reply.archetype];
  const plain = partings[PLAIN_REASON];
  if (unconfirmed !== true || !PARTING_POLICIES[reply.archetype].claims) return own;
  return {
    ...own,
    decision: parts.decision,
    reason: plain.reason,
    ...(plain.provider !== undefined && { provider: plain.provider }),
  };
}

/** Decision, reason, end and open work, money, hand-over, referral, thanks (`shared/replies.md` 1a). */
function partingScript(
  request: Pick<DraftRequest, 'reply' | 'unconfirmed'>,
  { archetype }: Extract<DraftRequest['reply'], { kind: 'parting' }>,
  words: ReplyWords,
): Script {
  const { parts } = words;
  const own = partingPhrases(request, words) ?? words.partings[archetype];
  const policy = PARTING_POLICIES[archetype];
  const when = (condition: boolean, ...lines: readonly (Line | undefined)[]): readonly Line[] =>
    condition ? lines.filter((line) => line !== undefined) : [];
  return {
    subject: parts.subject,
    body: [
      [
        own.decision ?? parts.decision,
        own.reason,
        ...when(true, own.afterReason),
        ...when(true, { long: own.inDepth ?? parts.finality }),
        { letter: parts.contractClause },
      ],
      [
        own.openWork ?? parts.openWork,
        parts.prepaid,
        ...when(!policy.reserved && !policy.talk && own.openWork === undefined, { long: parts.priority }),
        parts.money,
        parts.handover,
        ...(policy.reserved ? [parts.inWriting] : [{ letter: parts.contact }]),
      ],
      [
        ...when(policy.referral === 'ask', parts.referral),
        ...when(policy.referral === 'on', [...listOf(parts.referral), ...listOf(own.provider ?? [])]),
        ...when(policy.thanks, own.thanks ?? parts.thanks),
      ],
      [{ letter: parts.confirmation }],
    ],
  };
}

function listOf(alternatives: Alternatives): readonly Template[] {
  return typeof alternatives === 'string' ? [alternatives] : alternatives;
}
