import { describe, expect, test } from 'vitest';
import { mboxMessages } from '../../../utils/mail/archives/mbox';
import { file, mail, mbox } from './support';

async function messagesIn(text: string): Promise<readonly string[]> {
  const blob = file(text);
  const found: string[] = [];
  for await (const { start, end } of mboxMessages(blob)) found.push(await blob.slice(start, end).text());
  return found;
}

describe('finding the messages of an mbox file', () => {
  test('every message is found with its whole text', async () => {
    const messages = [mail({ subject: 'One' }), mail({ subject: 'Two' }), mail({ subject: 'Three' })];
    const found = await messagesIn(mbox(messages));
    expect(found.map((text) => /^Subject: (.*)$/m.exec(text)?.[1])).toEqual(['One', 'Two', 'Three']);
    expect(found[0]?.trimEnd()).toBe(messages[0]?.replaceAll('\r\n', '\n').trimEnd());
  });

  test('Gmail, Thunderbird and Unix write the separator differently', async () => {
    for (const line of [
      'From 1790000000000000001@xxx Mon Mar 02 10:15:00 +0000 2026',
      'From - Mon Mar 02 10:15:00 2026',
      'From pat@amber-foods.example Mon Mar  2 10:15:00 2026',
    ]) {
      expect(await messagesIn(mbox([mail(), mail()], line)), line).toHaveLength(2);
    }
  });

  test('a sentence that begins with "From" is no separator', async () => {
    const body = 'Hi,\n\nFrom Monday at 10:30 in 2026 we are open.\n\nFrom here on it is easy.\n';
    expect(await messagesIn(mbox([mail({ body })]))).toHaveLength(1);
  });

  test('a file that was cut keeps the message it breaks off in', async () => {
    const whole = mbox([mail({ subject: 'One' }), mail({ subject: 'Two' })]);
    const found = await messagesIn(whole.slice(0, -40));
    expect(found).toHaveLength(2);
    expect(found[1]).toContain('Subject: Two');
  });

  test('separators at the edge of a block are neither lost nor doubled', async () => {
    const block = 8 * 1_024 * 1_024;
    const first = mail({ body: '' }).replaceAll('\r\n', '\n');
    for (const shift of [-30, -6, -5, -1, 0, 1, 5]) {
      const head = `From - Mon Mar 02 10:15:00 2026\n${first}`;
      const filled = `${head}${'x'.repeat(block + shift - head.length - 1)}\n`;
      const found = await messagesIn(`${filled}${mbox([mail({ subject: 'Second' })])}`);
      expect(found, String(shift)).toHaveLength(2);
      expect(found[1]).toContain('Subject: Second');
    }
  });

  test('a line of 50 MB is no hurdle', async () => {
    const found = await messagesIn(mbox([mail({ body: 'x'.repeat(50_000_000) }), mail({ subject: 'After' })]));
    expect(found).toHaveLength(2);
    expect(found[1]).toContain('Subject: After');
  });

  test('a file without a separator holds no message', async () => {
    expect(await messagesIn('Dear diary,\n\nnothing here.\n')).toEqual([]);
    expect(await messagesIn('')).toEqual([]);
  });
});
