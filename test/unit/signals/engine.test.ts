import { describe, expect, it } from 'vitest';
import type { EngineMessage } from '../../../utils/domain/message';
import { loadLanguages } from '../../../utils/languages/load';
import { analyseMessage, analyseThread, fingerprintOfMessage } from '../../../utils/signals/engine';
import { NOTHING_OPEN } from '../../../utils/signals/state';
import { rulesAlone } from '../../tools/evaluation/sides';

// How acts and the open state of a thread are read, before the judge weighs it.
const packs = rulesAlone(await loadLanguages());

function message(author: EngineMessage['author'], text: string, id = text.slice(0, 8)): EngineMessage {
  return { id, author, authorName: null, sentAt: '2026-03-02T09:00', subject: '', text };
}

const REMINDER = message('me', 'Hi Sue, invoice 214 is now three weeks overdue. Could you check?');

describe('an answer is read against what was asked', () => {
  it('takes "Friday, promise" for late payment after a reminder', () => {
    const [, answer] = analyseThread([REMINDER, message('client', 'Friday, promise.')], packs);
    expect(answer!.findings.map(({ signal }) => signal)).toEqual(['late-payment']);
  });

  it('takes the same words for nothing when nothing was asked', () => {
    expect(analyseMessage(message('client', 'Friday, promise.'), NOTHING_OPEN, packs).findings).toEqual([]);
  });

  it('closes the reminder when the client has paid', () => {
    const [, paid, later] = analyseThread(
      [REMINDER, message('client', 'Paid this morning, thank you.'), message('client', 'Friday, promise.')],
      packs,
    );
    expect(paid!.findings).toEqual([]);
    expect(later!.findings).toEqual([]);
  });
});

describe('what never counts', () => {
  it('is quoted text', () => {
    const text = 'Thanks, all good.\n\nOn 2 March 2026, Ann wrote:\n> You are completely useless.';
    expect(analyseMessage(message('client', text), NOTHING_OPEN, packs).findings).toEqual([]);
  });

  it('is a language without a pack', () => {
    const analysis = analyseMessage(
      message('client', 'Vous êtes vraiment des idiots, tous autant que vous êtes.'),
      NOTHING_OPEN,
      packs,
    );
    expect(analysis).toMatchObject({ language: null, findings: [] });
  });

  it('is an insult said in jest', () => {
    expect(
      analyseMessage(message('client', 'You are such an idiot 😂😂 love the cake!'), NOTHING_OPEN, packs).findings,
    ).toEqual([]);
  });

  it('is what the provider says about others', () => {
    expect(analyseMessage(message('me', 'Are you people idiots?'), NOTHING_OPEN, packs).findings).toEqual([]);
  });
});

it('quotes the message letter for letter, at the offset it names', () => {
  const [{ findings }] = analyseThread([REMINDER], packs) as [ReturnType<typeof analyseMessage>];
  expect(findings).toHaveLength(1);
  const { quote, start } = findings[0]!;
  expect(REMINDER.text.slice(start, start + quote.length)).toBe(quote);
  expect(quote.split(/\s+/).length).toBeGreaterThanOrEqual(3);
});

it('has equal fingerprints for equal work only', () => {
  const same = fingerprintOfMessage(REMINDER, NOTHING_OPEN, packs);
  expect(fingerprintOfMessage({ ...REMINDER, id: 'other' }, NOTHING_OPEN, packs)).toBe(same);
  expect(fingerprintOfMessage({ ...REMINDER, text: 'Hi' }, NOTHING_OPEN, packs)).not.toBe(same);
  expect(fingerprintOfMessage({ ...REMINDER, author: 'client' }, NOTHING_OPEN, packs)).not.toBe(same);
});
