import { describe, expect, it } from 'vitest';
import { parseNonce, parsePageReport } from '../../../entrypoints/background/schemas';

const THREAD = {
  kind: 'thread',
  client: 'gmail',
  account: 'me@studio.example',
  accountIndex: '0',
  subject: 'Invoice 12',
  threadId: '18f0',
  messages: [
    {
      id: 'm1',
      state: 'expanded',
      sender: { name: 'Ann', email: 'ann@client.example' },
      recipients: [],
      recipientsPartial: false,
      dateText: '3 Mar 2026, 10:02',
      date: '2026-03-03T10:02',
      body: 'Hello',
      clipped: false,
    },
  ],
  hiddenCount: 0,
  compose: null,
};

describe('a report from a mail page', () => {
  it('passes when it has the shape of a reading', () => {
    expect(parsePageReport({ reading: THREAD, theme: 'dark' })).toEqual({ reading: THREAD, theme: 'dark' });
    expect(
      parsePageReport({ reading: { kind: 'no-thread', client: 'gmail', reason: 'list' }, theme: 'light' }).reading.kind,
    ).toBe('no-thread');
  });

  it.each([
    ['nothing at all', undefined],
    ['a text', 'thread'],
    ['an unknown kind', { reading: { ...THREAD, kind: 'attack' }, theme: 'light' }],
    ['a message without a sender', { reading: { ...THREAD, messages: [{ id: 'm1' }] }, theme: 'light' }],
    [
      'a date that is not one',
      { reading: { ...THREAD, messages: [{ ...THREAD.messages[0], date: 'yesterday' }] }, theme: 'light' },
    ],
    [
      'a body beyond all mail',
      { reading: { ...THREAD, messages: [{ ...THREAD.messages[0], body: 'x'.repeat(2_000_001) }] }, theme: 'light' },
    ],
    ['an unknown theme', { reading: THREAD, theme: 'neon' }],
  ])('is dropped when it is %s', (_what, value) => {
    expect(() => parsePageReport(value)).toThrow();
  });

  it('loses fields that nobody asked for', () => {
    const report = parsePageReport({ reading: { ...THREAD, secret: 'x' }, theme: 'light' });
    expect(report.reading).not.toHaveProperty('secret');
  });
});

describe('a nonce', () => {
  it('is a UUID and nothing else', () => {
    expect(parseNonce('0b9f3c52-7a3e-4d0e-9a55-0f6f1c2d3e4f')).toBe('0b9f3c52-7a3e-4d0e-9a55-0f6f1c2d3e4f');
    expect(() => parseNonce('')).toThrow();
    expect(() => parseNonce({ length: 36 })).toThrow();
  });
});
