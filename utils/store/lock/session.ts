import type { Store } from '../database';
import { LockedError } from '../guard';
import { readSetting } from '../settings';
import { PLAIN_CIPHER, PLAIN_LOCK_ID } from './cipher';
import type { Cipher } from './cipher';

/** The cipher for the data as they stand. @throws LockedError when the lock is on and the session is not unlocked. */
export async function cipherFor(store: Store): Promise<Cipher> {
  const lock = await readSetting(store, 'lock');
  if (lock === null) return PLAIN_CIPHER;
  if (store.session.cipher?.lockId !== lock.id) throw new LockedError('Passphrase needed');
  return store.session.cipher;
}

/**
 * Inside a transaction: proves that texts sealed before it began still fit. @throws LockedError when another tab
 * set, changed or removed the lock in between.
 */
export async function requireSameLock(store: Store, cipher: Cipher): Promise<void> {
  const lock = await readSetting(store, 'lock');
  if ((lock?.id ?? PLAIN_LOCK_ID) !== cipher.lockId) throw new LockedError('The lock changed meanwhile');
}
