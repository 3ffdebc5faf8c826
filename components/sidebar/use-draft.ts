import { useMemo, useState } from 'react';
import type { Draft, DraftRequest, ReplyChoice } from '../../utils/domain/draft';
import type { FactKey, Facts } from '../../utils/domain/reply-facts';
import type { Mend, RuleResult } from '../../utils/domain/rule';
import type { Saying } from '../../utils/domain/saying';
import type { ReplyWords } from '../../utils/languages/define-replies';
import { applyMend, archetypesFor, checkDraft, claimOf, renderDraft, withProposals } from '../../utils/replies';
import { claimingKind, languageOfThread, requestFor, type ClaimingKind, type DraftChoices } from './draft-request';
import { countingSignals, type ClientPanel } from './panel-state';
import { changedPlan, factTextsOf, fieldOf } from './plan/plan-fields';
import { openingReply } from './reply-for';
import { interfaceLanguage, useReplyWords } from './use-reply-words';

/** What a reply says of the client and the user has to confirm: words of the reply itself, or what its kind says. */
export type Claim =
  { readonly kind: 'reason'; readonly sentence: string } | { readonly kind: 'reply'; readonly reply: ClaimingKind };

export interface DraftModel {
  readonly choices: DraftChoices;
  readonly change: (part: Partial<Omit<DraftChoices, 'texts' | 'picked' | 'confirmed'>>) => void;
  /** Reasons to part that fit what was noticed, best first. */
  readonly fitting: ReturnType<typeof archetypesFor>;
  /** The end that the text names: the user's or the proposed one; null where the kind of reply has none. */
  readonly endDate: string | null;
  /** What the draft was written from and what came of it; null until the words are loaded. */
  readonly written: { readonly request: DraftRequest; readonly words: ReplyWords; readonly draft: Draft } | null;
  /** The text a reply would have now; empty until the words are loaded. */
  readonly textFor: (reply: ReplyChoice) => string;
  readonly setFact: (key: FactKey, text: string) => void;
  readonly pick: (facts: Facts) => void;
  /** Null where nothing has to be confirmed, or the user wrote the text. */
  readonly claim: Claim | null;
  readonly confirm: (confirmed: boolean) => void;
  /** The text to send: ours, or the user's own once it was edited. */
  readonly text: string;
  readonly edited: boolean;
  readonly edit: (text: string) => void;
  /** The user has finished editing for now: with a plan the wording is kept. */
  readonly keep: () => void;
  /** Drops the user's changes for a fresh text. */
  readonly startAnew: () => void;
  /** Rules the text breaks, with one sentence of advice each in the language of the interface. */
  readonly advice: readonly { readonly result: RuleResult; readonly sentence: string }[];
  readonly mend: (mend: Mend) => void;
}

type OwnChoices = Omit<DraftChoices, 'reply' | 'confirmed'> & {
  /** Null until the user has chosen. */
  readonly reply: ReplyChoice | null;
  /** Replies whose claim the user confirmed, by their key. */
  readonly confirmed: ReadonlySet<string>;
};

const UNTOUCHED: OwnChoices = {
  reply: null,
  voice: 'neutral',
  length: 'long',
  medium: 'mail',
  endDate: null,
  texts: {},
  picked: {},
  confirmed: new Set(),
};

/**
 * A draft in the language of the thread. What the user typed is never replaced by a later choice. With a plan for
 * parting, what belongs to the parting is read from the plan and kept there.
 */
export function useDraft(panel: ClientPanel, say: (saying: Saying) => void): DraftModel {
  const words = useReplyWords(languageOfThread(panel));
  const own = useReplyWords(interfaceLanguage());
  const signals = countingSignals(panel);
  const [chosen, setChosen] = useState(UNTOUCHED);
  const [edited, setEdited] = useState<string | null>(null);

  const { plan } = panel.record;
  const choices = useMemo(() => choicesOf(chosen, panel), [chosen, panel]);
  const inPlan = plan !== null && choices.reply.kind === 'parting';

  const written = useMemo(() => {
    if (!words) return null;
    const request = requestFor(panel, choices, words);
    return { request, words, draft: renderDraft(request, words) };
  }, [panel, choices, words]);
  const kept = inPlan ? fieldOf(plan, 'draft') || null : null;
  const ownText = edited ?? kept;
  const text = ownText ?? written?.draft.text ?? '';
  const advice = useMemo(
    () => (written && own && text.trim() ? brokenRules(text, written.request, written.words, own) : []),
    [text, written, own],
  );

  return {
    choices,
    change: (part) => {
      setChosen((current) => ({ ...current, ...part }));
      const reply = part.reply ?? choices.reply;
      if (plan === null || reply.kind !== 'parting') return;
      const changes = {
        ...(part.reply !== undefined && { reason: reply.archetype }),
        ...(part.endDate !== undefined && { endsOn: part.endDate }),
      };
      if (Object.keys(changes).length > 0) say({ kind: 'plan', written: changedPlan(plan, { plan: changes }) });
    },
    fitting: archetypesFor(signals),
    endDate:
      written && choices.reply.kind === 'parting' ? (withProposals(written.request).endDate?.value ?? null) : null,
    written,
    textFor: (reply) => {
      if (!words) return '';
      const request = requestFor(panel, { ...choices, reply, confirmed: false }, words);
      return renderDraft(request, words).text;
    },
    setFact: (key, fact) => {
      if (inPlan) say({ kind: 'plan', written: changedPlan(plan, { facts: { [key]: fact } }) });
      else setChosen((current) => ({ ...current, texts: { ...current.texts, [key]: fact } }));
    },
    pick: (facts) => {
      setChosen((current) => ({ ...current, picked: { ...current.picked, ...facts } }));
    },
    claim: written && ownText === null ? claimIn(written.request, written.words) : null,
    confirm: (confirmed) => {
      const key = replyKey(choices.reply);
      if (inPlan) say({ kind: 'plan', written: changedPlan(plan, { fields: { confirmed: confirmed ? key : '' } }) });
      else setChosen((current) => ({ ...current, confirmed: withKey(current.confirmed, key, confirmed) }));
    },
    text,
    edited: ownText !== null,
    edit: setEdited,
    keep: () => {
      if (inPlan && edited !== null && edited !== kept)
        say({ kind: 'plan', written: changedPlan(plan, { fields: { draft: edited } }) });
    },
    startAnew: () => {
      setEdited(null);
      if (inPlan && kept !== null) say({ kind: 'plan', written: changedPlan(plan, { fields: { draft: '' } }) });
    },
    advice,
    mend: (mend) => {
      setEdited(applyMend(text, mend));
    },
  };
}

/** The user's choices, completed by the plan where there is one and the reply is its parting. */
function choicesOf(chosen: OwnChoices, panel: ClientPanel): DraftChoices {
  const { plan } = panel.record;
  const planned: ReplyChoice | null = plan && { kind: 'parting', archetype: plan.plan.reason };
  const wanted = chosen.reply ?? planned ?? openingReply(countingSignals(panel));
  const reply = planned && wanted.kind === 'parting' ? planned : wanted;
  const key = replyKey(reply);
  if (plan === null || reply.kind !== 'parting') return { ...chosen, reply, confirmed: chosen.confirmed.has(key) };
  return {
    ...chosen,
    reply,
    endDate: plan.plan.endsOn,
    texts: { ...chosen.texts, ...factTextsOf(plan) },
    confirmed: fieldOf(plan, 'confirmed') === key || chosen.confirmed.has(key),
  };
}

function claimIn(request: DraftRequest, words: ReplyWords): Claim | null {
  const reply = claimingKind(request.reply);
  if (reply) return { kind: 'reply', reply };
  const sentence = claimOf(request, words);
  return sentence === null ? null : { kind: 'reason', sentence };
}

/** One name for a reply: ids of kinds and of reasons never meet. */
export function replyKey(reply: ReplyChoice): string {
  return reply.kind === 'parting' ? reply.archetype : reply.kind;
}

function withKey(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = [...keys].filter((other) => other !== key);
  return new Set(isIn ? [...others, key] : others);
}

function brokenRules(text: string, request: DraftRequest, words: ReplyWords, own: ReplyWords): DraftModel['advice'] {
  return checkDraft(text, request, words)
    .filter(({ passed }) => !passed)
    .map((result) => ({ result, sentence: own.advice[result.rule] }));
}
