import type { InsertOutcome, InsertRefusal } from '../../domain/reading';
import type { InsertRequest } from '../define';
import { composesOf, kindOf, type Compose } from './compose';
import { findThread, threadIdOf } from './page';
import { openReply } from './open-reply';
import { slotsOf } from './slots';
import { typeAbove } from './type-above';

/**
 * Puts a draft into the reply box of its thread (gmail-dom.md 5), opening Gmail's own reply when none is open. Any
 * doubt refuses: a draft in the wrong box goes to the wrong client. Never sends, never touches recipients.
 */
export async function insertDraft(document: Document, request: InsertRequest): Promise<InsertOutcome> {
  const before = replyBox(document, request.threadId);
  if (before.kind === 'refused' && before.reason !== 'no-reply-box') return before;
  const box = before.kind === 'box' ? before : await boxAfterOpening(document, request);
  if (box.kind === 'refused') return box;
  return typeAbove(box.compose.editor, request.text) ? { kind: 'inserted' } : refused('not-verified');
}

/** The one box the draft may go into, or why there is none. */
type ReplyBox = { readonly kind: 'box'; readonly compose: Compose } | Extract<InsertOutcome, { kind: 'refused' }>;

async function boxAfterOpening(document: Document, { threadId, signal }: InsertRequest): Promise<ReplyBox> {
  const found = findThread(document);
  if (found.kind !== 'open') return refused('no-thread');
  const isReady = await openReply(found.root, signal);
  // The user may have gone to another thread meanwhile: everything is looked up again.
  return isReady ? replyBox(document, threadId) : refused('no-reply-box');
}

function replyBox(document: Document, threadId: string): ReplyBox {
  const found = findThread(document);
  if (found.kind !== 'open') return refused('no-thread');
  if (threadIdOf(document, found) !== threadId) return refused('other-thread');
  const messageIds = slotsOf(found.root).messages.map(({ id }) => id);
  const composes = composesOf(document, { root: found.root, threadId, messageIds });
  return chosen(composes.filter(({ box }) => !['forward', 'new'].includes(kindOf(box))));
}

function chosen(composes: readonly Compose[]): ReplyBox {
  const shown = composes.filter((compose) => compose.isShown);
  // A box that does not say where it belongs is taken only where it stands in the thread and no other is open.
  const own = shown.filter(({ belongsToThread, isInline }) => belongsToThread ?? (isInline && shown.length === 1));
  const [compose] = own;
  if (own.length > 1) return refused('several-reply-boxes');
  if (compose) return { kind: 'box', compose };
  if (composes.some(({ belongsToThread, isShown }) => belongsToThread && !isShown)) return refused('reply-box-hidden');
  if (shown.some(({ isInline }) => isInline)) return refused('reply-box-of-other-thread');
  return refused('no-reply-box');
}

function refused(reason: InsertRefusal): Extract<InsertOutcome, { kind: 'refused' }> {
  return { kind: 'refused', reason };
}
