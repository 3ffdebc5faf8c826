import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WARNING_SIGNS } from '../tools/warning-signs/rows';
import { cells, warningSignsTable } from '../tools/warning-signs/table';

// The examples themselves are run by the catalogue test of the signals.

it('names all thirty-four warning signs of the acceptance table, in their order', () => {
  const ids = Array.from({ length: 34 }, (_, index) => `W${String(index + 1).padStart(2, '0')}`);
  expect(WARNING_SIGNS.map(({ id }) => id)).toEqual(ids);
});

it('says of every sign what finds it, who is asked, or that it cannot be found', () => {
  expect(WARNING_SIGNS.filter(({ found }) => found.length === 0)).toEqual([]);
});

describe.each(cells())('$id in $language', ({ positive, lookAlike }) => {
  it('has an example and a look-alike', () => {
    expect(positive).not.toBeNull();
    expect(lookAlike).not.toBeNull();
  });
});

it.each(
  WARNING_SIGNS.flatMap(({ id, found }) =>
    found.flatMap((one) => (one.by === 'dates' ? [[id, one.rule, one.test] as const] : [])),
  ),
)('%s is computed by %s and tried in %s', (_, rule, test) => {
  expect(existsSync(rule)).toBe(true);
  expect(existsSync(test)).toBe(true);
});

it('has a table that is up to date (npx tsx test/tools/warning-signs.ts)', () => {
  expect(readFileSync('test/corpus/warning-signs.md', 'utf8')).toBe(warningSignsTable());
});
