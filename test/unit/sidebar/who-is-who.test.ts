import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../../components/sidebar/who-is-who';
import type { Person } from '../../../utils/domain/person';
import type { ThreadReading } from '../../../utils/domain/reading';

const ACCOUNT = 'mia@studio.example';

/** A thread of one mail after another, each from `sender` to `recipients`. */
function thread(
  ...mails: readonly { readonly sender: Person; readonly recipients: readonly Person[] }[]
): ThreadReading {
  return {
    kind: 'thread',
    client: 'outlook',
    account: ACCOUNT,
    accountIndex: null,
    subject: '',
    threadId: 't',
    hiddenCount: 0,
    compose: null,
    messages: mails.map((mail, index) => ({
      id: `m${String(index)}`,
      state: 'expanded',
      ...mail,
      recipientsPartial: false,
      dateText: '',
      date: null,
      body: '',
      clipped: false,
    })),
  };
}

const named = (name: string): Person => ({ name, email: null });
const tom: Person = { name: 'Tom Ray', email: 'tom@ray.example' };

describe('who is the client', () => {
  it('is the person whose address is not the user’s', () => {
    const people = peopleOf(thread({ sender: tom, recipients: [{ name: 'Mia Berg', email: ACCOUNT }] }), ACCOUNT);
    expect(people).toMatchObject({ kind: 'known', client: tom });
  });

  it('is never the user, who appears once by address and once by name alone', () => {
    const people = peopleOf(
      thread(
        { sender: named('Mia Berg'), recipients: [tom] },
        { sender: tom, recipients: [{ name: 'Mia Berg', email: ACCOUNT }] },
      ),
      ACCOUNT,
    );
    expect(people).toMatchObject({ kind: 'known', client: tom });
    expect(people.kind === 'known' && people.reading.messages[0]?.sender.email).toBe(ACCOUNT);
  });

  it('may be known by name alone once the user’s own name is known', () => {
    const people = peopleOf(
      thread({ sender: named('Tom Ray'), recipients: [{ name: 'Mia Berg', email: ACCOUNT }] }),
      ACCOUNT,
    );
    expect(people).toMatchObject({ kind: 'known', client: named('Tom Ray') });
  });

  it('is unclear when the only other person has no address and the user’s name is unknown', () => {
    expect(peopleOf(thread({ sender: named('Mia Berg'), recipients: [] }), ACCOUNT).kind).toBe('unclear');
    const withBareAddress = thread({ sender: named('Mia Berg'), recipients: [{ name: null, email: ACCOUNT }] });
    expect(peopleOf(withBareAddress, ACCOUNT).kind).toBe('unclear');
  });

  it('is not the user under another address of theirs', () => {
    const alias: Person = { name: 'Mia Berg', email: 'hello@mia.example' };
    const reading = thread({ sender: alias, recipients: [tom] });
    expect(peopleOf(reading, ACCOUNT, new Set([ACCOUNT, 'hello@mia.example']))).toMatchObject({ client: tom });
    expect(peopleOf(reading, ACCOUNT)).toMatchObject({ client: alias });
  });

  it('is nobody in a note to oneself', () => {
    const self: Person = { name: 'Mia Berg', email: ACCOUNT };
    expect(peopleOf(thread({ sender: self, recipients: [self] }), ACCOUNT).kind).toBe('nobody');
  });
});
