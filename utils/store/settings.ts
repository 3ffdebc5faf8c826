import { DEFAULT_WORK_WEEK } from '../domain/work-week';
import type { SignalId } from '../domain/signal';
import type { WorkWeek } from '../domain/work-week';
import type { Store } from './database';
import type { Envelope } from './lock/envelope';

/** The settings that belong to the data and travel with them. */
export interface DataSettings {
  readonly workWeek: WorkWeek;
  /** Months to keep mail, where a client has no other number. */
  readonly keepMonths: number;
  /** Signals that count for no client. */
  readonly silencedSignals: readonly SignalId[];
  /** The wrapped key of the lock; null without a lock. Never part of an export. */
  readonly lock: LockSetting | null;
  /** Minutes without use after which an unlocked history locks itself; null for when the browser closes. */
  readonly lockAfterMinutes: number | null;
}

export interface LockSetting {
  readonly id: string;
  readonly envelope: Envelope;
}

/** Two years (trust.md 2d). */
export const DEFAULT_SETTINGS: DataSettings = {
  workWeek: DEFAULT_WORK_WEEK,
  keepMonths: 24,
  silencedSignals: [],
  lock: null,
  lockAfterMinutes: 15,
};

/** A setting, or its default. */
export async function readSetting<Key extends keyof DataSettings>(store: Store, key: Key): Promise<DataSettings[Key]> {
  const stored = await store.database.settings.get(key);
  return stored === undefined ? DEFAULT_SETTINGS[key] : (stored.value as DataSettings[Key]);
}

/** Keeps a setting. @throws Dexie's errors; the pages show them. */
export async function writeSetting<Key extends keyof DataSettings>(
  store: Store,
  key: Key,
  value: DataSettings[Key],
): Promise<void> {
  await store.database.settings.put({ key, value });
}
