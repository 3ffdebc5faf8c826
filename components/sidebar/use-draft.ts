import { useEffect, useMemo, useState } from 'react';
import { browser } from '#imports';
import type { DraftRequest, Length, ReplyChoice, Voice } from '../../utils/domain/draft';
import { LANGUAGE_CODES, type LanguageCode } from '../../utils/domain/language';
import { localDateTimeOf } from '../../utils/domain/local-time';
import { authorOf } from '../../utils/domain/participants';
import type { Mend, RuleResult } from '../../utils/domain/rule';
import type { ReplyWords } from '../../utils/languages/define-replies';
import { loadReplyWords } from '../../utils/languages/load-replies';
import { addressFormOf, applyMend, archetypesFor, checkDraft, renderDraft, withProposals } from '../../utils/replies';
import { factsFromThread } from '../../utils/replies/facts-from-thread';
import { countingSignals, type ClientPanel } from './panel-state';
import { openingReply } from './reply-for';

/** What the user chose; everything else follows from the thread. */
export interface DraftChoices {
  readonly reply: ReplyChoice;
  readonly voice: Voice;
  readonly length: Length;
  /** Last day of the work together, `YYYY-MM-DD`; null takes our proposal. */
  readonly endDate: string | null;
}

export interface DraftModel {
  readonly choices: DraftChoices;
  readonly change: (part: Partial<DraftChoices>) => void;
  /** Reasons to part that fit what was noticed, best first. */
  readonly fitting: ReturnType<typeof archetypesFor>;
  /** The end that the text names: the user's or the proposed one; null where the kind of reply has none. */
  readonly endDate: string | null;
  /** The text to send: ours, or the user's own once it was edited. */
  readonly text: string;
  readonly edited: boolean;
  readonly edit: (text: string) => void;
  /** Drops the user's changes for a fresh text. */
  readonly startAnew: () => void;
  /** Rules the text breaks, with one sentence of advice each in the language of the interface. */
  readonly advice: readonly { readonly result: RuleResult; readonly sentence: string }[];
  readonly mend: (mend: Mend) => void;
}

/** A draft in the language of the thread. What the user typed is never replaced by a later choice. */
export function useDraft(panel: ClientPanel): DraftModel {
  const words = useReplyWords(languageOfThread(panel));
  const own = useReplyWords(interfaceLanguage());
  const signals = countingSignals(panel);
  const fitting = archetypesFor(signals);
  const [choices, setChoices] = useState<DraftChoices>({
    reply: openingReply(signals),
    voice: 'neutral',
    length: 'long',
    endDate: null,
  });
  const [edited, setEdited] = useState<string | null>(null);

  const request = useMemo(() => (words ? requestFor(panel, choices, words) : null), [panel, choices, words]);
  const written = useMemo(() => (request && words ? renderDraft(request, words).text : ''), [request, words]);
  const text = edited ?? written;
  const advice = useMemo(
    () => (request && words && own && text.trim() ? brokenRules(text, request, words, own) : []),
    [text, request, words, own],
  );
  return {
    choices,
    change: (part) => {
      setChoices((current) => ({ ...current, ...part }));
    },
    fitting,
    endDate: request?.reply.kind === 'parting' ? (withProposals(request).endDate?.value ?? null) : null,
    text,
    edited: edited !== null,
    edit: setEdited,
    startAnew: () => {
      setEdited(null);
    },
    advice,
    mend: (mend) => {
      setEdited(applyMend(text, mend));
    },
  };
}

function brokenRules(text: string, request: DraftRequest, words: ReplyWords, own: ReplyWords): DraftModel['advice'] {
  return checkDraft(text, request, words)
    .filter(({ passed }) => !passed)
    .map((result) => ({ result, sentence: own.advice[result.rule] }));
}

function requestFor({ reading, client }: ClientPanel, choices: DraftChoices, words: ReplyWords): DraftRequest {
  const account = reading.account ?? '';
  const ownAddresses = new Set([account]);
  const addressed = reading.messages.flatMap(({ sender, body }) =>
    body === null ? [] : [{ author: authorOf(sender, client, ownAddresses), text: body }],
  );
  const { endDate, ...chosen } = choices;
  return {
    ...chosen,
    form: addressFormOf(addressed, words),
    medium: 'mail',
    facts: {
      ...factsFromThread(reading, client, account),
      ...(endDate && { endDate: { value: endDate, from: { kind: 'user' } } }),
    },
    today: localDateTimeOf(new Date()).slice(0, 10),
  };
}

/** The language most of the thread is written in; English where none was recognised. */
function languageOfThread({ analyses }: ClientPanel): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of analyses) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 'en';
}

function interfaceLanguage(): LanguageCode {
  return LANGUAGE_CODES.find((code) => browser.i18n.getUILanguage().startsWith(code)) ?? 'en';
}

function useReplyWords(language: LanguageCode): ReplyWords | null {
  const [words, setWords] = useState<ReplyWords | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReplyWords(language).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
