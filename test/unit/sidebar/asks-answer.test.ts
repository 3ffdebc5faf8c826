import { describe, expect, it } from 'vitest';
import { asksAnswer } from '../../../components/sidebar/asks-answer';

describe('whether a message asks for an answer', () => {
  it.each([
    'Could you send the logo by Friday?',
    'Is "final" really final?"\nBest, Ann',
    '¿Cuándo puedo contar con el pago? Gracias',
    'Können wir telefonieren?',
  ])('asks: %s', (text) => {
    expect(asksAnswer(text)).toBe(true);
  });

  it.each([
    'Thanks, all clear.',
    'The page is https://client.example/list?page=2 now.',
    'All done.\n\nOn Mon, Mar 2, 2026 at 9:30 AM Ann <ann@client.example> wrote:\n> When will it be ready?',
  ])('asks nothing: %s', (text) => {
    expect(asksAnswer(text)).toBe(false);
  });
});
