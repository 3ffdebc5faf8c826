import { describe, expect, test } from 'vitest';
import type { ArchivedMessage } from '../../../utils/mail/archives/define';
import { groupThreads } from '../../../utils/mail/archives/group-threads';
import { ME, PAT } from './support';

function message(
  messageId: string,
  references: readonly string[],
  other: Partial<ArchivedMessage> = {},
): ArchivedMessage {
  return {
    place: { file: 0, start: 0, end: 1 },
    id: `mid:${messageId}`,
    gmailThread: null,
    messageId,
    references,
    sender: { name: null, email: PAT },
    recipients: [{ name: null, email: ME }],
    sentAt: '2026-03-02T10:15',
    subject: 'Invoice',
    sent: false,
    deliveredTo: null,
    automatic: false,
    ...other,
  };
}

describe('which messages are one thread', () => {
  test('answers belong to what they answer, whatever order they come in', () => {
    const messages = [
      message('c', ['a', 'b'], { sentAt: '2026-03-04T09:00' }),
      message('a', [], { sentAt: '2026-03-02T09:00' }),
      message('b', ['a'], { sentAt: '2026-03-03T09:00' }),
    ];
    const [thread, ...others] = groupThreads(messages);
    expect(others).toEqual([]);
    expect(thread?.id).toBe('mid:a');
    expect(thread?.messages.map(({ messageId }) => messageId)).toEqual(['a', 'b', 'c']);
  });

  test('answers to a message that is missing still belong together', () => {
    expect(groupThreads([message('b', ['a']), message('c', ['a'])])).toHaveLength(1);
  });

  test('the same subject alone makes no thread', () => {
    expect(groupThreads([message('a', []), message('b', [])])).toHaveLength(2);
  });

  test('the same message from two folders is one', () => {
    expect(groupThreads([message('a', []), message('a', [])])[0]?.messages).toHaveLength(1);
  });

  test("Gmail's own thread id is kept", () => {
    const [thread] = groupThreads([
      message('a', [], { gmailThread: '18d7' }),
      message('b', [], { gmailThread: '18d7' }),
    ]);
    expect(thread).toMatchObject({ id: '18d7', messages: [{}, {}] });
  });
});
