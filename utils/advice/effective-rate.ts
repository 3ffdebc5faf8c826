/**
 * What an hour of work for a client really brings (R5), in the currency of `earned`; null while a number is missing or
 * no hour is spent. Rounded to cents.
 */
export function effectiveHourlyRate(earned: number | null, hours: number | null): number | null {
  if (earned === null || hours === null || earned < 0 || !(hours > 0)) return null;
  return Math.round((earned / hours) * 100) / 100;
}
