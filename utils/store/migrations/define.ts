/** A row of a version that may be long gone. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** From a row of the version before to one of this version, by table; rows of other tables stay as they are. */
export type RowMigrations = Readonly<Record<string, (row: StoredRow) => StoredRow>>;
