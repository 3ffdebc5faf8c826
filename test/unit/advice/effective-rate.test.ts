import { describe, expect, it } from 'vitest';
import { effectiveHourlyRate } from '../../../utils/advice/effective-rate';

describe('what an hour really brings', () => {
  it('is what was earned by all hours it took', () => {
    expect(effectiveHourlyRate(1200, 31)).toBe(38.71);
    expect(effectiveHourlyRate(0, 8)).toBe(0);
  });

  it('is unknown while a number is missing, or no hour was spent', () => {
    expect(effectiveHourlyRate(null, 8)).toBeNull();
    expect(effectiveHourlyRate(900, null)).toBeNull();
    expect(effectiveHourlyRate(900, 0)).toBeNull();
    expect(effectiveHourlyRate(-1, 2)).toBeNull();
    expect(effectiveHourlyRate(900, Number.NaN)).toBeNull();
  });
});
