/** Whether the browser may clear the history when the disk gets short; `unknown` where it cannot be asked. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/**
 * Asks the browser to keep the history even when the disk gets short. Worth it once the user has brought in much mail:
 * a history read anew from open threads would not come back. Never throws: nothing depends on the answer.
 */
export async function askToPersist(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined,
): Promise<Persistence> {
  try {
    if (storage === undefined) return 'unknown';
    return (await storage.persisted()) || (await storage.persist()) ? 'kept' : 'may-be-cleared';
  } catch {
    return 'unknown';
  }
}
