import type { Refusal, RefusalReason } from '../domain/report';
import { ready } from './database';
import type { Store } from './database';

/** The lock is on and the passphrase has not been given, or another tab changed the lock meanwhile. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** What the known failures of a database mean; errors of any other name are ours and are thrown on. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-data',
  LockedError: 'locked',
  BlockedError: 'blocked',
  DatabaseClosedError: 'database',
  OpenFailedError: 'database',
  MissingAPIError: 'database',
  AbortError: 'database',
  InvalidStateError: 'database',
  TimeoutError: 'database',
  UnknownError: 'database',
};

/**
 * Opens the database and runs `work`. What a database may do (full disk, later version, locked, blocked) comes back
 * as a refusal: nothing was written, nothing is lost. Mistakes of ours are thrown.
 */
export async function guarded<T>(store: Store, work: () => Promise<T>): Promise<T | Refusal> {
  try {
    await ready(store);
    return await work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return { kind: 'refused', reason };
  }
}

/** Looks through the errors Dexie wraps around another: the full disk is often inside an AbortError. */
function reasonOf(error: unknown): RefusalReason | null {
  let outermost: RefusalReason | null = null;
  for (let cause: unknown = error; cause instanceof Error || cause instanceof DOMException; cause = innerOf(cause)) {
    const reason = REASONS[cause.name] ?? null;
    if (reason !== null && reason !== 'database') return reason;
    outermost ??= reason;
  }
  return outermost;
}

function innerOf(error: Error | DOMException): unknown {
  if ('inner' in error && error.inner !== error) return error.inner;
  return 'cause' in error ? error.cause : undefined;
}
