import { describe, expect, it } from 'vitest';
import { companyDomainOf } from '../../../utils/domain/addresses';
import { authorOf, counterpartOf } from '../../../utils/domain/participants';
import type { Person } from '../../../utils/domain/person';
import type { ThreadReading } from '../../../utils/domain/reading';

const ME: Person = { name: 'Ida', email: 'ida@studio.example' };
const ANN: Person = { name: 'Ann', email: 'ann@client.example' };
const BOOKKEEPER: Person = { name: 'Bob', email: 'accounts@client.example' };
const OWN = new Set(['ida@studio.example']);

function threadFrom(senders: readonly Person[], recipients: readonly Person[] = []): ThreadReading {
  return {
    kind: 'thread',
    client: 'gmail',
    account: 'ida@studio.example',
    accountIndex: '0',
    subject: '',
    threadId: 't',
    hiddenCount: 0,
    compose: null,
    messages: senders.map((sender, index) => ({
      id: String(index),
      state: 'expanded',
      sender,
      recipients,
      recipientsPartial: false,
      dateText: '',
      date: null,
      body: '',
      clipped: false,
    })),
  };
}

describe('who the client of a thread is', () => {
  it('is whoever writes and is not me', () => {
    expect(counterpartOf(threadFrom([ME, ANN]), OWN)).toEqual(ANN);
  });

  it('is the person I wrote to while nobody has answered', () => {
    expect(counterpartOf(threadFrom([ME], [ME, ANN]), OWN)).toEqual(ANN);
  });

  it('is nobody in a thread with myself', () => {
    expect(counterpartOf(threadFrom([ME], [ME]), OWN)).toBeNull();
  });
});

describe('who wrote a message', () => {
  it('counts the bookkeeper of the same company to the client', () => {
    expect(authorOf(BOOKKEEPER, ANN, OWN)).toBe('client');
  });

  it('never groups people by a freemail address', () => {
    const one: Person = { name: 'A', email: 'a@gmail.com' };
    const other: Person = { name: 'B', email: 'b@gmail.com' };
    expect(authorOf(other, one, OWN)).toBe('other');
    expect(companyDomainOf('a@gmail.com')).toBeNull();
  });

  it('knows a sender without address by name, within the thread only', () => {
    const nameless: Person = { name: 'Ann', email: null };
    expect(authorOf(nameless, nameless, OWN)).toBe('client');
    expect(authorOf({ name: 'Eve', email: null }, nameless, OWN)).toBe('other');
  });
});
