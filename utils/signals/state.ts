import type { OpenItem, ThreadState } from '../domain/finding';
import type { EngineMessage } from '../domain/message';
import type { ActId } from '../languages/define-acts';
import type { Strength } from './lexicon';

/** The state of a thread before its first message. */
export const NOTHING_OPEN: ThreadState = { open: [] };

type Opening = Pick<OpenItem, 'about' | 'kind' | 'by'>;

/** What an act opens or, with `closes`, settles. */
interface Transition {
  readonly opens?: Opening;
  /** Everything open about these is settled. */
  readonly closes?: readonly string[];
}

/** How the acts of a message change what is open between the two sides. */
const TRANSITIONS: Readonly<Partial<Record<ActId, Transition>>> = {
  'sends-invoice': { opens: { about: 'payment', kind: 'set', by: 'me' } },
  'reminds-of-payment': { opens: { about: 'payment', kind: 'asked', by: 'me' } },
  'promises-payment': { opens: { about: 'payment', kind: 'promised', by: 'client' } },
  'defers-payment': { opens: { about: 'payment', kind: 'promised', by: 'client' } },
  'confirms-payment': { closes: ['payment'] },
  'asks-for-material': { opens: { about: 'material', kind: 'set', by: 'me' } },
  'chases-material': { opens: { about: 'material', kind: 'asked', by: 'me' } },
  'postpones-own-part': { opens: { about: 'material', kind: 'promised', by: 'client' } },
  'sends-material': { closes: ['material'] },
  'waited-in-vain': { opens: { about: 'meeting', kind: 'asked', by: 'me' } },
  'moves-meeting': { opens: { about: 'meeting', kind: 'refused', by: 'client' } },
  'moves-meeting-again': { opens: { about: 'meeting', kind: 'refused', by: 'client' } },
  'draws-scope-line': { opens: { about: 'scope', kind: 'set', by: 'me' } },
  'gives-advice': { opens: { about: 'advice', kind: 'set', by: 'me' } },
  approves: { opens: { about: 'work', kind: 'approved', by: 'client' } },
};

/** What is open after a message whose acts are given. Acts of third parties change nothing. */
export function stateAfter(
  before: ThreadState,
  message: EngineMessage,
  acts: readonly { readonly act: ActId; readonly strength: Strength }[],
): ThreadState {
  const distinct = [...new Set(acts.filter(({ strength }) => strength === 'sure').map(({ act }) => act))];
  let open = message.author === 'client' ? answeredItems(before.open) : before.open;
  for (const act of distinct) {
    const { opens, closes } = TRANSITIONS[act] ?? {};
    if (closes) open = open.filter(({ about }) => !closes.includes(about));
    if (opens && message.author !== 'other') open = withItem(open, opens, message);
  }
  return open === before.open ? before : { ...before, open };
}

/** Whether something of that description is open. */
export function isOpen(state: ThreadState, wanted: Partial<Opening> & { readonly atLeast?: number }): boolean {
  return state.open.some(
    (item) =>
      item.about === wanted.about &&
      (wanted.kind === undefined || item.kind === wanted.kind) &&
      !(item.kind === 'asked' && item.answered) &&
      (wanted.by === undefined || item.by === wanted.by) &&
      item.count >= (wanted.atLeast ?? 1),
  );
}

/** What was asked counts as answered by the client's next message, whatever it says. */
function answeredItems(open: readonly OpenItem[]): readonly OpenItem[] {
  const unanswered = (item: OpenItem): boolean => item.kind === 'asked' && !item.answered;
  return open.some(unanswered) ? open.map((item) => (unanswered(item) ? { ...item, answered: true } : item)) : open;
}

function withItem(open: readonly OpenItem[], opening: Opening, message: EngineMessage): readonly OpenItem[] {
  const same = (item: OpenItem): boolean =>
    item.about === opening.about && item.kind === opening.kind && item.by === opening.by;
  const known = open.find(same);
  if (known) return open.map((item) => (item === known ? { ...item, count: item.count + 1, answered: false } : item));
  const since = message.sentAt?.slice(0, 10) ?? null;
  return [...open, { ...opening, messageId: message.id, since, due: null, count: 1 }];
}
