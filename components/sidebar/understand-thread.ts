import { companyDomainOf } from '../../utils/domain/addresses';
import type { MessageAnalysis } from '../../utils/domain/finding';
import type { ThreadMessage } from '../../utils/domain/message';
import { authorOf } from '../../utils/domain/participants';
import type { Person } from '../../utils/domain/person';
import type { Reading, ThreadReading } from '../../utils/domain/reading';
import type { Recollection, ReportedMessage, SaveOutcome } from '../../utils/domain/report';
import { sendMessage } from '../../utils/protocol';
import type { AnalysisClient } from './analysis-client';
import { asksAnswer } from './asks-answer';
import { inOrderOfWriting } from './message-order';
import { EMPTY_RECORD, type ClientPanel, type PanelState } from './panel-state';
import { peopleOf } from './who-is-who';

const NOTHING_KNOWN: Recollection = { analyses: [], rejected: [], silenced: [], ownAddresses: [] };

/**
 * The way of a reading: who is who, what is already known, what the worker finds in the rest, what the keeper makes of
 * it. Yields every state worth showing; the findings come before the history has answered.
 */
export async function* understandThread(
  page: Reading | null,
  analysis: AnalysisClient,
): AsyncGenerator<PanelState, void> {
  if (page?.kind !== 'thread') {
    yield stateWithoutThread(page);
    return;
  }
  const { account, threadId } = page;
  if (account === null) {
    yield { kind: 'needs-account' };
    return;
  }
  const known = threadId === null ? NOTHING_KNOWN : await recall(account, threadId);
  const ownAddresses = new Set([account, ...known.ownAddresses]);
  const people = peopleOf(page, account, ownAddresses);
  if (people.kind === 'unclear') {
    yield { kind: 'needs-account' };
    return;
  }
  if (people.kind === 'nobody' || isColleague(people.client, account)) {
    yield { kind: 'not-a-client' };
    return;
  }
  const { reading, client } = people;
  const messages = threadMessages(reading, client, ownAddresses);
  const { engineVersion, analyses } = await analysis.analyse(messages, known.analyses);
  const panel: ClientPanel = {
    kind: 'client',
    reading,
    client,
    analyses,
    clientId: null,
    assessment: null,
    refusal: null,
    record: { ...EMPTY_RECORD, rejected: known.rejected, silenced: known.silenced },
  };
  yield panel;
  if (threadId === null) return;

  const reported = reportedMessages(reading, messages, analyses);
  const thread = { account, threadId, subject: reading.subject, client };
  yield remembered(panel, await sendMessage('saveReport', { engineVersion, ...thread, messages: reported }));
}

function stateWithoutThread(reading: Exclude<Reading, ThreadReading> | null): PanelState {
  if (reading === null) return { kind: 'reader-gone' };
  return reading.kind === 'no-thread' ? { kind: 'no-thread' } : { kind: 'changed', reason: reading.reason };
}

function remembered(panel: ClientPanel, outcome: SaveOutcome): PanelState {
  switch (outcome.kind) {
    case 'saved':
      return {
        ...panel,
        clientId: outcome.clientId,
        assessment: outcome.assessment,
        record: outcome.record ?? EMPTY_RECORD,
      };
    case 'not-a-client':
      return { kind: 'not-a-client' };
    case 'refused':
      return { ...panel, refusal: outcome.reason };
  }
}

/** Somebody of the user's own company: their mail is nobody's business, least of all ours. */
function isColleague(client: Person, account: string): boolean {
  const own = companyDomainOf(account);
  return own !== null && own === companyDomainOf(client.email);
}

/** The thread as the engine takes it. */
function threadMessages(
  reading: ThreadReading,
  client: Person,
  ownAddresses: ReadonlySet<string>,
): readonly ThreadMessage[] {
  return inOrderOfWriting(reading.messages).map(({ id, sender, date, body }) => ({
    id,
    author: authorOf(sender, client, ownAddresses),
    authorName: sender.name,
    sentAt: date,
    subject: reading.subject,
    text: body,
  }));
}

/** Without the store the thread is still analysed; the refusal shows when the report is saved. */
async function recall(account: string, threadId: string): Promise<Recollection> {
  try {
    return await sendMessage('recallAnalyses', { account, threadId });
  } catch {
    return NOTHING_KNOWN;
  }
}

function reportedMessages(
  reading: ThreadReading,
  messages: readonly ThreadMessage[],
  analyses: readonly MessageAnalysis[],
): readonly ReportedMessage[] {
  const senders = new Map(reading.messages.map(({ id, sender }) => [id, sender]));
  const byId = new Map(messages.map((message) => [message.id, message]));
  return analyses.flatMap((analysis) => {
    const message = byId.get(analysis.messageId);
    const sender = senders.get(analysis.messageId);
    if (!message || !sender || message.text === null) return [];
    const wordCount = message.text.split(/\s+/u).filter(Boolean).length;
    const { author, sentAt, text } = message;
    return [{ author, sender, sentAt, wordCount, asksAnswer: asksAnswer(text), analysis }];
  });
}
