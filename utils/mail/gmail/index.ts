import type { Reading, ThreadReading } from '../../domain/reading';
import type { MailAdapter } from '../define';
import { bodyIn } from './body';
import { composeOfThread, composesOf, ownTextOf, readCompose, type Compose } from './compose';
import { insertDraft } from './insert';
import { accountIndexOf, isMailbox } from './location';
import { readMessages } from './messages';
import { openMessages } from './open-messages';
import { accountOf, findThread, subjectOf, threadIdOf, type OpenThread } from './page';
import { slotsOf } from './slots';
import { watchTargets } from './watch';

/** Gmail on the web, desktop view. Own small adapter: reading needs no script in the page's world (gmail-dom.md 9). */
export const gmail: MailAdapter = {
  id: 'gmail',
  matches: isMailbox,
  read,
  watch: watchTargets,
  bodyOf,
  composeText,
  openMessages,
  insertDraft,
};

function read(document: Document, url: URL): Reading {
  const found = findThread(document);
  if (found.kind === 'none') return { kind: 'no-thread', client: 'gmail', reason: found.reason };
  if (found.kind === 'changed') return { kind: 'changed', client: 'gmail', reason: found.reason };
  const reading = readThread(document, url, found);
  const failed = failedStep(found, reading);
  return failed === null ? reading : { kind: 'changed', client: 'gmail', reason: failed };
}

function readThread(document: Document, url: URL, thread: OpenThread): ThreadReading {
  const { messages: slots, hiddenCount } = slotsOf(thread.root);
  const threadId = threadIdOf(document, thread);
  return {
    kind: 'thread',
    client: 'gmail',
    account: accountOf(document),
    accountIndex: accountIndexOf(url),
    subject: subjectOf(thread),
    threadId,
    messages: readMessages(slots),
    hiddenCount,
    compose: readCompose(composesIn(document, thread)),
  };
}

function composesIn(document: Document, thread: OpenThread): readonly Compose[] {
  const messageIds = slotsOf(thread.root).messages.map(({ id }) => id);
  return composesOf(document, { root: thread.root, threadId: threadIdOf(document, thread), messageIds });
}

function composeText(document: Document): string | null {
  const found = findThread(document);
  const compose = found.kind === 'open' ? composeOfThread(composesIn(document, found)) : null;
  return compose && ownTextOf(compose.editor);
}

/**
 * The adapter's self-test on every reading: which step no longer finds what it must, or null. A wrong sender is the
 * worst misreading, so one open message without one is enough; a body may be missing while Gmail draws it, so only
 * none at all counts.
 */
function failedStep({ root }: OpenThread, { messages }: ThreadReading): string | null {
  const open = slotsOf(root).messages.filter(({ isOpen }) => isOpen);
  if (messages.length === 0) return 'messages: none in the list';
  if (open.length > 0 && !open.some(({ element }) => bodyIn(element))) return 'body: none in any open message';
  const read = messages.filter(({ state }) => state === 'expanded');
  if (read.some(({ sender }) => sender.email === null)) return 'sender: none in an open message';
  return null;
}

function bodyOf(document: Document, messageId: string): Element | null {
  const found = findThread(document);
  if (found.kind !== 'open') return null;
  const slot = slotsOf(found.root).messages.find(({ id }) => id === messageId);
  return slot ? bodyIn(slot.element) : null;
}
