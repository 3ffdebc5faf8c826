import { QUESTIONS } from '../../domain/answer';
import type { AnswerRow } from '../rows';
import type { Tables } from '../schema';
import type { Cipher, SealedText } from './cipher';

/** A table with texts under the lock, and the field that holds them. */
interface SealedField {
  readonly table: keyof Tables;
  readonly field: string;
  /** False for rows whose field is no text. */
  readonly holdsText: (row: never) => boolean;
}

const always = (): boolean => true;

/**
 * Every text of mail or of the user's own that a lock protects. Names, addresses, dates and ids stay readable: the
 * database is searched by them.
 */
export const SEALED_FIELDS: readonly SealedField[] = [
  { table: 'clients', field: 'note', holdsText: always },
  { table: 'threads', field: 'subject', holdsText: always },
  { table: 'findings', field: 'quote', holdsText: always },
  { table: 'promises', field: 'quote', holdsText: always },
  { table: 'plans', field: 'fields', holdsText: always },
  { table: 'drafts', field: 'text', holdsText: always },
  { table: 'answers', field: 'value', holdsText: ({ question }: AnswerRow) => QUESTIONS[question].form === 'words' },
];

export type Row = Readonly<Record<string, unknown>>;

/** The rows of a table with their texts opened by one cipher and sealed by another; rows of other tables as they are. */
export async function resealRows(
  table: string,
  rows: readonly Row[],
  from: Cipher,
  to: Cipher,
): Promise<readonly Row[]> {
  const sealed = SEALED_FIELDS.find((entry) => entry.table === table);
  if (sealed === undefined) return rows;
  return Promise.all(
    rows.map(async (row) => {
      const text = row[sealed.field] as SealedText | null | undefined;
      if (text === null || text === undefined || !sealed.holdsText(row as never)) return row;
      return { ...row, [sealed.field]: await to.seal(await from.open(text)) };
    }),
  );
}
