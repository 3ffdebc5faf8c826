/**
 * The one place that logs. Lines hold an event name and counts, ids or durations, never mail text, names or
 * addresses: `details` takes numbers and booleans only, and errors are reduced to their class.
 */
export function logProblem(
  event: string,
  error?: unknown,
  details: Readonly<Record<string, number | boolean>> = {},
): void {
  const cause = error instanceof Error ? error.name : error === undefined ? '' : typeof error;
  console.warn(`[good-terms] ${event}`, cause, details);
}
