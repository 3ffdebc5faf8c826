import type { Reading, ThreadReading } from '../../domain/reading';
import type { Person } from '../../domain/person';
import type { MailAdapter } from '../define';
import { accountOf, withOwnAddress } from './account';
import { composeOfThread, composesOf, ownTextOf, readCompose } from './compose';
import { insertInto } from './insert';
import { accountIndexOf, isComposePage, isMailApp } from './location';
import { identifiedSlots, readMessages } from './messages';
import { openMessages } from './open-messages';
import { findThread, rowOf, subjectOf, threadIdOf, type OpenThread } from './pane';
import { onlyAddress } from './person';
import { failedStep } from './self-test';
import { labelText } from './text';
import { watchTargets } from './watch';

/** Outlook on the web, on its four hosts. Reads what the pane shows and nothing else (outlook-dom.md). */
export const outlook: MailAdapter = {
  id: 'outlook',
  matches: isMailApp,
  read,
  watch: watchTargets,
  bodyOf,
  composeText,
  openMessages,
  insertDraft: insertInto(read),
};

function read(document: Document, url: URL): Reading {
  if (isComposePage(url)) return { kind: 'no-thread', client: 'outlook', reason: 'compose' };
  const found = findThread(document);
  if (found.kind === 'none') return { kind: 'no-thread', client: 'outlook', reason: found.reason };
  if (found.kind === 'changed') return { kind: 'changed', client: 'outlook', reason: found.reason };
  const reading = readThread(document, url, found);
  const failed = failedStep(found, reading);
  return failed === null ? reading : { kind: 'changed', client: 'outlook', reason: failed };
}

function readThread(document: Document, url: URL, thread: OpenThread): ThreadReading {
  const account = accountOf(document);
  return {
    kind: 'thread',
    client: 'outlook',
    account,
    accountIndex: accountIndexOf(url),
    subject: subjectOf(thread),
    threadId: threadIdOf(document, thread),
    messages: readMessages(thread, {
      complete: withOwnAddress(document, account),
      rowPerson: personOfRow(document, thread),
    }),
    hiddenCount: thread.slots.hiddenCount,
    compose: readCompose(composesOf(document, thread)),
  };
}

/** The one person of the thread's row in the list, with the address; null when the row shows several or none. */
function personOfRow(document: Document, thread: OpenThread): Person | null {
  const spans = rowOf(document, thread)?.querySelectorAll('span[title*="@"]') ?? [];
  const [span] = spans;
  if (!span || spans.length > 1) return null;
  return { name: labelText(span), email: onlyAddress([span.getAttribute('title')]) };
}

function bodyOf(document: Document, messageId: string): Element | null {
  const found = findThread(document);
  if (found.kind !== 'open') return null;
  return identifiedSlots(found).find(({ id }) => id === messageId)?.slot.body ?? null;
}

function composeText(document: Document): string | null {
  const found = findThread(document);
  const compose = found.kind === 'open' ? composeOfThread(composesOf(document, found)) : null;
  return compose && ownTextOf(compose.editor);
}
