import { assess } from '../advice/assess';
import type { Assessment } from '../domain/client';
import type { LocalDateTime } from '../domain/reading';
import type { Store } from './database';
import { clientFacts } from './facts';

/** How things stand with a client, from the whole history. @throws Dexie's errors. */
export async function assessClient(store: Store, clientId: string, now: LocalDateTime): Promise<Assessment> {
  return assess(await clientFacts(store, clientId, now), now);
}
