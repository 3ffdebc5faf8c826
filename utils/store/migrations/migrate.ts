import { SCHEMA_VERSIONS } from '../schema';
import type { StoredRow } from './define';

/** Rows of a table as version `from` wrote them, as rows of today. */
export function migrateRows(table: string, rows: readonly StoredRow[], from: number): readonly StoredRow[] {
  return SCHEMA_VERSIONS.filter(({ version }) => version > from).reduce((current, { migrate }) => {
    const step = migrate?.[table];
    return step === undefined ? current : current.map(step);
  }, rows);
}
