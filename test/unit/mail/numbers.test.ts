import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../utils/mail/numbers';

describe('the number in a line like "12 older messages"', () => {
  it.each([
    ['12 older messages', 12],
    ['Noch 4 weitere', 4],
    ['\u0661\u0662 رسالة أقدم', 12],
    ['\u0969 पुराने संदेश', 3],
    ['Older messages', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });
});
