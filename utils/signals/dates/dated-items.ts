import { dayOf, type LocalDate } from '../../domain/local-time';
import type { Commitment, OpenItem, ThreadState } from '../../domain/finding';
import type { ActId } from '../../languages/define-acts';
import type { LanguagePack } from '../../languages/define';
import type { Promising } from './commitments';
import { deadlineIn } from './read-date';

/** What the provider's requests are about. */
const REQUESTS: Readonly<Partial<Record<ActId, string>>> = {
  'asks-for-payment': 'payment',
  'reminds-of-payment': 'payment',
  'sends-invoice': 'payment',
  'asks-for-material': 'material',
  'chases-material': 'material',
};
const MEETING_ACTS: readonly ActId[] = ['sets-meeting', 'moves-meeting', 'moves-meeting-again'];
/** What an act settles. */
const SETTLES: Readonly<Partial<Record<ActId, readonly string[]>>> = {
  'confirms-payment': ['payment'],
  'sends-material': ['material', 'feedback'],
  approves: ['decision', 'feedback'],
  'rejects-vaguely': ['decision', 'feedback'],
};
/** What a reminder that names no thing may be about. */
const OWED_WORDS = ['material', 'feedback', 'decision'];
const MOST_ITEMS = 12;

/** The thread's dated items after a message; equal to those before where it changes none. */
export function datedAfter(
  promising: Promising,
  commitments: readonly Commitment[],
  { dated = [] }: ThreadState,
  pack: LanguagePack,
): readonly OpenItem[] {
  const { message, acts } = promising;
  if (message.author === 'other' || message.sentAt === null) return dated;
  const today = dayOf(message.sentAt);
  const by = message.author;
  const settled = new Set(acts.flatMap(({ act, strength }) => (strength === 'sure' ? (SETTLES[act] ?? []) : [])));
  const item = (about: string, kind: OpenItem['kind'], due: LocalDate): OpenItem => ({
    about,
    kind,
    by,
    messageId: message.id,
    since: today,
    due,
    count: 1,
  });
  const added = [
    ...commitments.map(({ about, due }) => item(about, 'promised', due)),
    ...(by === 'me' ? requestsIn(promising, today, pack).map(([about, due]) => item(about, 'set', due)) : []),
    ...meetingIn(promising, today, pack).map((due) => item('meeting', 'set', due)),
  ];
  const kept = dated
    .filter(({ about }) => !settled.has(about))
    // The client's next message answers a request, whatever it says.
    .filter(({ kind, about }) => by === 'me' || kind !== 'set' || about === 'meeting')
    .filter((old) => !added.some((other) => replaces(other, old)));
  const fresh = added.filter((one) => !kept.some((old) => sameItem(old, one)));
  return reminded([...kept, ...fresh].slice(-MOST_ITEMS), promising, today);
}

/** A later day for the same thing takes the place of the earlier one; the same day changes nothing. */
function replaces(added: OpenItem, old: OpenItem): boolean {
  const sameThing = added.about === old.about && added.kind === old.kind;
  return sameThing && added.due !== old.due;
}

function sameItem(one: OpenItem, other: OpenItem): boolean {
  return one.about === other.about && one.kind === other.kind && one.due === other.due;
}

function requestsIn(
  { message, text, acts }: Promising,
  today: LocalDate,
  pack: LanguagePack,
): readonly (readonly [string, LocalDate])[] {
  if (message.author !== 'me') return [];
  const found = acts.flatMap(({ act, sentence }) => {
    const about = REQUESTS[act];
    const due = about === undefined ? null : deadlineIn(text.slice(sentence.start, sentence.end), today, pack.dates);
    return about === undefined || due === null ? [] : [[about, due] as const];
  });
  return found.filter(([about], index) => found.findIndex(([other]) => other === about) === index);
}

/** The one day a message names for a meeting. */
function meetingIn({ text, acts }: Promising, today: LocalDate, pack: LanguagePack): readonly LocalDate[] {
  const days = acts
    .filter(({ act, strength }) => strength === 'sure' && MEETING_ACTS.includes(act))
    .flatMap(({ sentence }) => deadlineIn(text.slice(sentence.start, sentence.end), today, pack.dates) ?? []);
  const distinct = [...new Set(days)];
  return distinct.length === 1 ? distinct : [];
}

/** "Still waiting" counts against the one thing that is overdue, when it is only one. */
function reminded(items: readonly OpenItem[], { message, acts }: Promising, today: LocalDate): readonly OpenItem[] {
  if (message.author !== 'me' || !acts.some(({ act }) => act === 'chases-material')) return items;
  const owed = items.filter(({ about, kind }) => kind === 'promised' && OWED_WORDS.includes(about));
  const [only] = owed;
  if (owed.length !== 1 || only?.due == null || only.due >= today) return items;
  return items.map((item) => (item === only ? { ...item, count: item.count + 1 } : item));
}
