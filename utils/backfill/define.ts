import type { LanguageCode } from '../domain/language';
import type { Person } from '../domain/person';
import type { LocalDateTime } from '../domain/reading';
import type { ThreadReport } from '../domain/report';
import type { ArchivedMessage, ArchiveKind, SkipReason } from '../mail/archives/define';

/** Everything found in the chosen files, headers only. */
export interface ArchiveIndex {
  readonly messages: readonly ArchivedMessage[];
  /** What each file is, in the order chosen. */
  readonly kinds: readonly ArchiveKind[];
  readonly skipped: Readonly<Record<SkipReason, number>>;
}

/** An address that looks like the user's own, with the messages that say so. */
export interface OwnAddressGuess {
  readonly email: string;
  readonly messages: number;
}

/** What the store already holds, so that nothing is added twice. */
export interface KnownMessage {
  readonly account: string;
  readonly threadId: string;
  readonly messageId: string;
  /** Address of the sender, `me` for the user, null when unknown. */
  readonly sender: string | null;
  readonly sentAt: LocalDateTime | null;
  readonly engineVersion: string;
}

/** Why a thread is not imported. */
export const THREAD_SKIP_REASONS = ['automatic', 'colleagues', 'never-answered', 'no-other-side', 'known'] as const;
export type ThreadSkipReason = (typeof THREAD_SKIP_REASONS)[number];

/** A thread that the import adds. */
export interface PlannedThread {
  readonly account: string;
  readonly threadId: string;
  readonly client: Person;
  readonly messages: readonly ArchivedMessage[];
  /** Ids of its messages that the store has under another thread, because it was read on the mail page. */
  readonly elsewhere: ReadonlySet<string>;
}

/** What an import would do; nothing has been written yet. */
export interface ImportPlan {
  readonly threads: readonly PlannedThread[];
  readonly skipped: Readonly<Record<ThreadSkipReason, number>>;
}

/** The counts of a plan, as the page shows them. */
export interface PlanSummary {
  readonly threads: number;
  readonly messages: number;
  /** People on the other side, by address. */
  readonly correspondents: number;
  readonly first: LocalDateTime | null;
  readonly last: LocalDateTime | null;
  readonly skipped: ImportPlan['skipped'];
}

/** The counts of an index, as the page shows them. */
export interface IndexSummary {
  readonly messages: number;
  readonly files: number;
  /** Files that are no mail, and archives to be unpacked first. */
  readonly foreignFiles: number;
  readonly zipFiles: number;
  readonly skipped: ArchiveIndex['skipped'];
  readonly ownAddresses: readonly OwnAddressGuess[];
}

/** How far a step is, in `unit`s. */
export interface Progress {
  readonly unit: 'bytes' | 'messages';
  readonly done: number;
  readonly total: number;
}

/** What the page asks of the import worker. Cancelling ends the worker: what was kept stays. */
export type BackfillRequest =
  | { readonly kind: 'index'; readonly files: readonly File[] }
  | { readonly kind: 'plan'; readonly ownAddresses: readonly string[]; readonly known: readonly KnownMessage[] }
  | { readonly kind: 'run'; readonly languages: readonly LanguageCode[] }
  /** The last report is kept: the next may come. */
  | { readonly kind: 'next' };

export type BackfillAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'indexed'; readonly summary: IndexSummary }
  | { readonly kind: 'planned'; readonly summary: PlanSummary }
  | { readonly kind: 'report'; readonly report: ThreadReport; readonly progress: Progress }
  | { readonly kind: 'finished'; readonly unreadable: number }
  /** The class of the error only: a message could hold mail text. */
  | { readonly kind: 'failed'; readonly cause: string };
