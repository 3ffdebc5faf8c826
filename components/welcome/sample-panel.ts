import { assess } from '../../utils/advice/assess';
import type { Assessment } from '../../utils/domain/client';
import type { MessageAnalysis } from '../../utils/domain/finding';
import { dayOf } from '../../utils/domain/local-time';
import type { ThreadMessage } from '../../utils/domain/message';
import type { ThreadReading } from '../../utils/domain/reading';
import type { UserRecord } from '../../utils/domain/report';
import { DEFAULT_WORK_WEEK } from '../../utils/domain/work-week';
import { asksAnswer } from '../sidebar/asks-answer';
import { EMPTY_RECORD, noticedSignals, type ClientPanel } from '../sidebar/panel-state';
import { SAMPLE_PEOPLE, type SampleMails } from './sample-mails';

const ACCOUNT = SAMPLE_PEOPLE.me.email;
const THREAD = 'sample';
/** The morning after the last mail of the sample. */
const NOW = '2026-04-02T09:00';

/** The sample as the engine takes it. */
export function sampleMessages({ subject, mails }: SampleMails): readonly ThreadMessage[] {
  return mails.map(({ from, sentAt, text }, index) => ({
    id: sampleId(index),
    author: from,
    authorName: SAMPLE_PEOPLE[from].name,
    sentAt,
    subject,
    text,
  }));
}

/** Id of the mail at a place in the sample. */
export function sampleId(index: number): string {
  return `sample-${String(index)}`;
}

/** The panel for the sample, judged by the same rules as any thread. */
export function samplePanel(sample: SampleMails, analyses: readonly MessageAnalysis[]): ClientPanel {
  return reassessed(sample, {
    kind: 'client',
    reading: sampleReading(sample),
    client: SAMPLE_PEOPLE.client,
    analyses,
    clientId: null,
    assessment: null,
    refusal: null,
    record: EMPTY_RECORD,
  });
}

/** The same panel after the user set something aside. */
export function reassessed(sample: SampleMails, panel: ClientPanel): ClientPanel {
  return { ...panel, assessment: assessSample(sample, panel, panel.record) };
}

function assessSample(sample: SampleMails, panel: ClientPanel, { answers, events }: UserRecord): Assessment {
  const states = new Map(panel.analyses.map(({ messageId, stateAfter }) => [messageId, stateAfter.open]));
  const { length } = sample.mails;
  return assess(
    {
      messages: sample.mails.map(({ from, sentAt, text }, index) => ({
        account: ACCOUNT,
        threadId: THREAD,
        messageId: sampleId(index),
        author: from,
        person: SAMPLE_PEOPLE[from].email,
        sentAt,
        wordCount: text.split(/\s+/u).length,
        asksAnswer: asksAnswer(text),
        open: states.get(sampleId(index)) ?? [],
      })),
      findings: noticedSignals(panel).flatMap(({ signal, evidence }) =>
        evidence
          .filter(({ rejected }) => !rejected)
          .map(({ message }) => ({
            signal,
            message: message.id,
            person: message.sender.email,
            day: message.date === null ? null : dayOf(message.date),
          })),
      ),
      promises: [],
      events,
      answers,
      share: { messages: length, allMessages: length, findings: 0, allFindings: 0, clients: 1 },
      workWeek: DEFAULT_WORK_WEEK,
      silenced: panel.record.silenced.map(({ signal }) => signal),
    },
    NOW,
  );
}

function sampleReading({ subject, mails }: SampleMails): ThreadReading {
  const { me, client } = SAMPLE_PEOPLE;
  return {
    kind: 'thread',
    client: 'page',
    account: ACCOUNT,
    accountIndex: null,
    subject,
    threadId: THREAD,
    messages: mails.map(({ from, sentAt, text }, index) => ({
      id: sampleId(index),
      state: 'expanded',
      sender: from === 'me' ? me : client,
      recipients: [from === 'me' ? client : me],
      recipientsPartial: false,
      dateText: sentAt,
      date: sentAt,
      body: text,
      clipped: false,
    })),
    hiddenCount: 0,
    compose: null,
  };
}
