/** Fields of the header block that mail clients copy above a quoted message. */
export const HEADER_FIELDS = ['from', 'to', 'copy', 'date', 'subject', 'other'] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/**
 * The words that mail programs, servers and legal departments put around a message in one language. All lower case,
 * straight apostrophes, single spaces: they are compared with folded text (`lines.ts`).
 */
export interface Boilerplate {
  /** ISO 639-1. */
  readonly code: string;
  /** Labels before the colon, without the colon. */
  readonly headers: Readonly<Record<HeaderField, readonly string[]>>;
  /** Text between dashes above a quoted message; the whole line but for the dashes. */
  readonly originalMessage: readonly string[];
  /** How the line begins that a phone or mail app adds ("sent from my"). */
  readonly sentFrom: readonly string[];
  /** How the line ends where the language puts the device first. */
  readonly sentFromEnds: readonly string[];
  /** Complimentary closes; the line begins with one and is short. */
  readonly signOffs: readonly string[];
  /** Phrases found in confidentiality notices and other legal footers, and nowhere else. */
  readonly legal: readonly string[];
  /** Phrases of legal footers that people also write ("see you at the Amtsgericht"): it takes two different ones. */
  readonly legalHints: readonly string[];
  /** Phrases of footers added by mailing lists and virus scanners. */
  readonly listFooter: readonly string[];
  /** Phrases of newsletters; two different ones make a message bulk mail. */
  readonly bulk: readonly string[];
  /** Warnings that mail servers put on top ("this message comes from outside"). */
  readonly banner: readonly string[];
  /** Subject prefixes of automatic replies. */
  readonly automaticSubjects: readonly string[];
  /** Phrases by which a message says itself that a machine sent it, delivery notices included. */
  readonly automatic: readonly string[];
  /** Phrases of absence; with one of `absenceDetails` they make an automatic reply. */
  readonly absence: readonly string[];
  readonly absenceDetails: readonly string[];
}
