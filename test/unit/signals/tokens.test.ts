import { expect, it } from 'vitest';
import { tokensOf } from '../../../utils/signals/tokens';

const words = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

it('keeps contractions, amounts, times and percentages whole', () => {
  expect(words('I’ll pay £1,200.50 by 8:30, that’s 40% off')).toEqual([
    "i'll",
    'pay',
    '£1,200.50',
    'by',
    '8:30',
    "that's",
    '40%',
    'off',
  ]);
});

it('parts hyphenated words and drops punctuation and emoji', () => {
  expect(words('follow-up!! 😂 (ok)')).toEqual(['follow', 'up', 'ok']);
});

it('gives offsets into the whole text when asked for a part of it', () => {
  const text = 'First. Second one.';
  expect(tokensOf(text, 7).map(({ start, end }) => text.slice(start, end))).toEqual(['Second', 'one']);
});
