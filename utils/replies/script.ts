import type { ArchetypeId, DraftRequest } from '../domain/draft';
import type { Alternatives, Line, ReplyWords, Script, Template } from '../languages/define-replies';
import { PARTING_POLICIES } from './archetypes';

/** The order of things to say for a reply: as written for keeping kinds, composed for a parting. */
export function scriptFor({ reply }: Pick<DraftRequest, 'reply'>, words: ReplyWords): Script {
  return reply.kind === 'parting' ? partingScript(reply.archetype, words) : words.scripts[reply.kind];
}

/** Decision, reason, end and open work, money, hand-over, referral, thanks (`shared/replies.md` 1a). */
function partingScript(archetype: ArchetypeId, { parts, partings }: ReplyWords): Script {
  const own = partings[archetype];
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
