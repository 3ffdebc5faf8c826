import { i18n } from '#i18n';
import type { Assessment } from '../../../utils/domain/client';
import type { Draft } from '../../../utils/domain/draft';
import type { Sheet } from '../../../utils/domain/sheet';
import type { SignalId } from '../../../utils/domain/signal';
import { answerIntent, likelyIntents, renderDraft, type PartingRequest } from '../../../utils/replies';
import { intentName } from '../../words/plan-words';
import type { DraftModel } from '../use-draft';

type Written = NonNullable<DraftModel['written']>;

/** A letter to print and sign, in the words of the draft as the user left them. */
export function letterSheet(text: string, subject: string): Sheet {
  const parts = text
    .split('\n\n')
    .map((paragraph) => ({ heading: null, lines: [paragraph], look: 'paragraphs' as const }));
  return { kind: 'letter', title: subject, parts };
}

/**
 * P24, P25: notes for the talk. What to say is in the client's language and comes from the draft; what to mind is in
 * the user's.
 */
export function talkSheet({ request, words }: Written, clientName: string): Sheet {
  const parting = asParting(request);
  if (parting === null) throw new TypeError('A talk sheet is for a parting');
  const short = renderDraft({ ...parting, length: 'short', medium: 'mail' }, words);
  return {
    kind: 'notes',
    title: i18n.t('talk.title', [clientName]),
    parts: [
      {
        heading: i18n.t('talk.before'),
        lines: [i18n.t('talk.picture'), i18n.t('talk.theirSide'), i18n.t('talk.aloud')],
        look: 'boxes',
      },
      { heading: i18n.t('talk.say'), lines: bodyOf(short), look: 'points' },
      ...likelyIntents(parting.reply.archetype).map((intent) => ({
        heading: i18n.t('talk.ifThey', [intentName(intent)]),
        lines: [answerIntent(intent, parting, words)],
        look: 'answers' as const,
      })),
      {
        heading: i18n.t('talk.mind'),
        lines: [i18n.t('talk.oneReason'), i18n.t('talk.listen'), i18n.t('talk.dateTwice'), i18n.t('talk.confirm')],
        look: 'points',
      },
    ],
  };
}

/** Terms that the signs seen with this client call for, beside those that belong into every agreement (P31 to P33). */
const TERMS_FOR: readonly { readonly signals: readonly SignalId[]; readonly term: () => string }[] = [
  { signals: ['late-payment', 'price-pressure'], term: () => i18n.t('terms.deposit') },
  { signals: ['scope-dispute', 'excessive-demands'], term: () => i18n.t('terms.extras') },
  { signals: ['indecision', 'dismissed-advice'], term: () => i18n.t('terms.rounds') },
  { signals: ['interference', 'staff-warning'], term: () => i18n.t('terms.oneVoice') },
  { signals: ['off-hours', 'bursts', 'impossible-request'], term: () => i18n.t('terms.urgent') },
  { signals: ['no-show', 'delay', 'silence', 'slow-replies'], term: () => i18n.t('terms.dates') },
  { signals: ['hostile-tone', 'threat', 'disrespect', 'unethical-request'], term: () => i18n.t('terms.way') },
];

/** The terms card for the next client: a list to fill in before the work begins. */
export function termsSheet(assessment: Assessment | null): Sheet {
  const seen = new Set((assessment?.patterns ?? []).map(({ signal }) => signal));
  const learned = TERMS_FOR.filter(({ signals }) => signals.some((signal) => seen.has(signal))).map(({ term }) =>
    term(),
  );
  return {
    kind: 'notes',
    title: i18n.t('terms.title'),
    parts: [
      ...(learned.length > 0 ? [{ heading: i18n.t('terms.learned'), lines: learned, look: 'boxes' as const }] : []),
      {
        heading: i18n.t('terms.always'),
        lines: [
          i18n.t('terms.services'),
          i18n.t('terms.theirPart'),
          i18n.t('terms.hours'),
          i18n.t('terms.channel'),
          i18n.t('terms.payment'),
          i18n.t('terms.decides'),
          i18n.t('terms.ending'),
        ],
        look: 'boxes',
      },
    ],
  };
}

/** The request of a parting; null for any other reply. */
export function asParting(request: Written['request']): PartingRequest | null {
  const { reply } = request;
  return reply.kind === 'parting' ? { ...request, reply } : null;
}

function bodyOf({ text, paragraphs }: Draft): readonly string[] {
  return paragraphs.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end));
}
