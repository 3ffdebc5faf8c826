import type { Answers } from '../../utils/domain/answer';
import type { DraftRequest, KeepingKindId, Length, Medium, ReplyChoice, Voice } from '../../utils/domain/draft';
import type { LanguageCode } from '../../utils/domain/language';
import { dayOf, localDateTimeOf } from '../../utils/domain/local-time';
import { authorOf } from '../../utils/domain/participants';
import type { Facts } from '../../utils/domain/reply-facts';
import type { ReplyWords } from '../../utils/languages/define-replies';
import { addressFormOf, factsFromTexts, type FactTexts } from '../../utils/replies';
import { factsFromThread } from '../../utils/replies/facts-from-thread';
import type { ClientPanel } from './panel-state';

/** What the user chose and said; everything else follows from the thread. */
export interface DraftChoices {
  readonly reply: ReplyChoice;
  readonly voice: Voice;
  readonly length: Length;
  readonly medium: Medium;
  /** Last day of the work together, `YYYY-MM-DD`; null takes our proposal. */
  readonly endDate: string | null;
  readonly texts: FactTexts;
  /** Facts of the thread that the user took over, with their source. */
  readonly picked: Facts;
  /** True once the user said that what the reply says of the client is true. */
  readonly confirmed: boolean;
}

/** Replies that say something of the client which only the user can know to be true. */
export const CLAIMING_KINDS = [
  'payment-reminder-1',
  'payment-reminder-2',
  'payment-reminder-3',
  'scope-clarification',
  'clarify-position',
  'reply-window',
] as const satisfies readonly KeepingKindId[];
export type ClaimingKind = (typeof CLAIMING_KINDS)[number];

/** The claim a keeping reply makes; null where it makes none. */
export function claimingKind({ kind }: ReplyChoice): ClaimingKind | null {
  return CLAIMING_KINDS.find((claiming) => claiming === kind) ?? null;
}

/** What a draft is written from: the thread, what the user answered about the client, and what they said here. */
export function requestFor(panel: ClientPanel, choices: DraftChoices, words: ReplyWords): DraftRequest {
  const { reading, client, record } = panel;
  const account = reading.account ?? '';
  const ownAddresses = new Set([account]);
  const addressed = reading.messages.flatMap(({ sender, body }) =>
    body === null ? [] : [{ author: authorOf(sender, client, ownAddresses), text: body }],
  );
  const { reply, voice, length, medium, endDate, texts, picked, confirmed } = choices;
  return {
    reply,
    voice,
    length,
    medium,
    form: addressFormOf(addressed, words),
    unconfirmed: !confirmed,
    facts: {
      ...factsFromThread(reading, client, account),
      ...factsFromAnswers(record.answers),
      ...picked,
      ...factsFromTexts(texts),
      ...(endDate && { endDate: { value: endDate, from: { kind: 'user' } } }),
    },
    today: dayOf(localDateTimeOf(new Date())),
  };
}

/** What the user said about the client that a reply can use. */
function factsFromAnswers(answers: Answers): Facts {
  const { 'notice-period': noticeDays, 'contract-end': contractEnd, 'reply-window': replyWindow } = answers;
  const from = { kind: 'user' } as const;
  return {
    ...(noticeDays !== undefined && { noticeDays: { value: noticeDays, from } }),
    ...(contractEnd !== undefined && { contractEnd: { value: contractEnd, from } }),
    ...(replyWindow !== undefined && { replyWindow: { value: replyWindow, from } }),
  };
}

/** The language most of the thread is written in; English where none was recognised. */
export function languageOfThread({ analyses }: Pick<ClientPanel, 'analyses'>): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of analyses) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? 'en';
}
