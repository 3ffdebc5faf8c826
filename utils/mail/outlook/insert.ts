import type { InsertOutcome, InsertRefusal } from '../../domain/reading';
import type { InsertRequest, MailAdapter } from '../define';
import { composesOf, type Compose } from './compose';
import { pressReply } from './open-reply';
import { findThread, threadIdOf } from './pane';
import { putAbove } from './put-above';

/** How long Outlook may take to show the reply it was asked for, ms. */
const REPLY_WAIT_MS = 5_000;
const LOOK_AGAIN_MS = 50;
/** Outlook still wires a fresh editor for about a second: what comes before is lost (outlook-dom.md 1, reply editor), ms. */
const SETTLE_MS = 1_000;

type Refused = Extract<InsertOutcome, { kind: 'refused' }>;
type ReplyBox = { readonly kind: 'box'; readonly editor: HTMLElement } | Refused;

/**
 * Puts a draft into the reply box of its thread, opening Outlook's own reply when none is open. Any doubt refuses:
 * a draft in the wrong box goes to the wrong client. Never sends, never touches recipients or subject.
 */
export function insertInto(read: MailAdapter['read']): MailAdapter['insertDraft'] {
  return async (document, request) => {
    const before = replyBox(document, request.threadId);
    const canOpen = before.kind === 'refused' && before.reason === 'no-reply-box';
    const box = canOpen ? await openedBox(document, request, read) : before;
    if (box.kind === 'refused') return box;
    return (await putAbove(box.editor, request.text)) ? { kind: 'inserted' } : refused('not-verified');
  };
}

async function openedBox(document: Document, request: InsertRequest, read: MailAdapter['read']): Promise<ReplyBox> {
  const found = findThread(document);
  const reading = read(document, new URL(document.URL));
  if (found.kind !== 'open' || reading.kind !== 'thread') return refused('no-thread');
  if (!pressReply(found, reading)) return refused('no-reply-box');
  for (let waited = 0; waited < REPLY_WAIT_MS && !request.signal.aborted; waited += LOOK_AGAIN_MS) {
    await pause(LOOK_AGAIN_MS);
    if (replyBox(document, request.threadId).kind === 'box') break;
  }
  if (!request.signal.aborted) await pause(SETTLE_MS);
  // The user may have gone to another thread meanwhile: everything is looked up again.
  return request.signal.aborted ? refused('no-reply-box') : replyBox(document, request.threadId);
}

function replyBox(document: Document, threadId: string): ReplyBox {
  const thread = findThread(document);
  if (thread.kind !== 'open') return refused('no-thread');
  if (threadIdOf(document, thread) !== threadId) return refused('other-thread');
  return chosen(composesOf(document, thread));
}

/** The one shown answer in the thread's pane; an editor anywhere else is a mail to somebody else. */
function chosen(composes: readonly Compose[]): ReplyBox {
  const shown = composes.filter((compose) => compose.isShown);
  const inPane = shown.filter(({ isInPane }) => isInPane);
  const [only] = inPane;
  if (inPane.length > 1) return refused('several-reply-boxes');
  if (only) {
    const isAnswer = only.belongsToThread === true && (only.kind === 'reply' || only.kind === 'reply-all');
    return isAnswer ? { kind: 'box', editor: only.editor } : refused('reply-box-of-other-thread');
  }
  if (shown.length > 0) return refused('reply-box-of-other-thread');
  return refused(composes.some(({ isInPane }) => isInPane) ? 'reply-box-hidden' : 'no-reply-box');
}

function refused(reason: InsertRefusal): Refused {
  return { kind: 'refused', reason };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
