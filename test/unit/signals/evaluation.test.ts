import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { InputError } from '../../tools/evaluation/input';
import { messagesOf } from '../../tools/evaluation/mail-files';
import { scoreThreads } from '../../tools/evaluation/score';
import type { LabelledThread } from '../../tools/evaluation/threads';

async function fileWith(name: string, content: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'good-terms-')), name);
  await writeFile(file, content);
  return file;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it('counts right, false and missed signals, and threads by their end', () => {
  const message = (id: string, labels: LabelledThread['messages'][number]['labels']) =>
    ({ id, from: 'client', fromName: '', date: '', subject: '', body: '', labels }) as const;
  const finding = (signal: 'delay' | 'threat', quote: string) =>
    ({ signal, quote, start: 0, confidence: 0.8, why: '', author: 'client' }) as const;
  const scores = scoreThreads(
    [
      { id: 't', kind: 'troubled', messages: [message('a', [{ signal: 'delay', quote: 'next week then' }])] },
      { id: 'h', kind: 'healthy', messages: [message('b', [])] },
    ],
    new Map([
      ['a', [finding('delay', 'next week')]],
      ['b', [finding('threat', 'or else')]],
    ]),
  );
  expect(scores.micro).toMatchObject({ right: 1, wrong: 1, missed: 0, precision: 0.5, recall: 1 });
  expect(scores.quoteOverlap).toBeCloseTo(2 / 3);
  expect(scores.troubledRecognised).toEqual({ count: 1, of: 1 });
  expect(scores.healthyAccused).toEqual({ count: 1, of: 1 });
});

it('reads a mailbox message by message, each in its own charset', async () => {
  const file = await fileWith(
    'box.mbox',
    'From a Mon\nFrom: Ann <Ann@b.example>\nSubject: Hi\n\nOne\n>From here\n\nFrom b Tue\nFrom: b@c.example\nContent-Type: text/plain; charset=utf-8\n\nZwölf\n',
  );
  const messages = await all(messagesOf(file));
  expect(messages.map(({ from, body }) => [from, body.trim()])).toEqual([
    ['ann@b.example', 'One\nFrom here'],
    ['b@c.example', 'Zwölf'],
  ]);
});

it.each([
  ['letter.eml', 'just text'],
  ['box.mbox', 'hello'],
  ['rows.jsonl', 'hello'],
  ['rows.jsonl', '{"id":"1"}'],
  ['picture.png', 'x'],
])('says clearly that %s with "%s" is not mail', async (name, content) => {
  await expect(all(messagesOf(await fileWith(name, content)))).rejects.toThrow(InputError);
});
