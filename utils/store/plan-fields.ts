import type { PlanFields } from '../domain/plan';

/** True for the JSON of words by field. */
export function isPlanFields(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) && Object.values(parsed).every((words) => typeof words === 'string');
  } catch {
    return false;
  }
}

/** The fields in their JSON; none where it is damaged, so that a plan can always be opened. */
export function planFieldsIn(text: string): PlanFields {
  return isPlanFields(text) ? (JSON.parse(text) as PlanFields) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
