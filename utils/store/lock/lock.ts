import { Dexie } from 'dexie';
import type { Refusal } from '../../domain/report';
import type { Store } from '../database';
import { guarded } from '../guard';
import { readSetting, writeSetting } from '../settings';
import { aesCipher } from './aes-cipher';
import { fromBase64, toBase64 } from './base64';
import { PLAIN_CIPHER } from './cipher';
import type { Cipher } from './cipher';
import { sealNewKey, unwrapKey, wrapKey } from './envelope';
import { SEALED_FIELDS, resealRows } from './sealed-fields';
import { cipherFor, requireSameLock } from './session';

/** `sessionKey` belongs in the browser's session storage, where it lives as long as the browser runs. */
export type UnlockOutcome =
  | { readonly kind: 'unlocked'; readonly sessionKey: string }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'no-lock' }
  | Refusal;

export type LockOutcome =
  { readonly kind: 'done' } | { readonly kind: 'wrong-passphrase' } | { readonly kind: 'no-lock' } | Refusal;

/**
 * Sets a lock: all texts are encrypted in one transaction. A forgotten passphrase cannot be recovered. An existing
 * lock is refused as `locked`; change its passphrase instead.
 */
export function setLock(store: Store, passphrase: string): Promise<UnlockOutcome> {
  return guarded(store, async (): Promise<UnlockOutcome> => {
    if ((await readSetting(store, 'lock')) !== null) return { kind: 'refused', reason: 'locked' };
    const { envelope, dataKey } = await sealNewKey(passphrase);
    const id = store.newId();
    const cipher = await aesCipher(id, dataKey);
    await replaceCipher(store, PLAIN_CIPHER, cipher, { id, envelope });
    store.session.cipher = cipher;
    return { kind: 'unlocked', sessionKey: sessionKeyOf(id, dataKey) };
  });
}

/** Opens the lock for this session. A wrong passphrase changes nothing. */
export function unlock(store: Store, passphrase: string): Promise<UnlockOutcome> {
  return guarded(store, async (): Promise<UnlockOutcome> => {
    const lock = await readSetting(store, 'lock');
    if (lock === null) return { kind: 'no-lock' };
    const dataKey = await unwrapKey(lock.envelope, passphrase);
    if (dataKey === null) return { kind: 'wrong-passphrase' };
    store.session.cipher = await aesCipher(lock.id, dataKey);
    return { kind: 'unlocked', sessionKey: sessionKeyOf(lock.id, dataKey) };
  });
}

/** Takes up the session of another page or of before a restart of the background; null locks this one. */
export async function resumeSession(store: Store, sessionKey: string | null): Promise<void> {
  const [id, key] = sessionKey?.split(' ') ?? [];
  store.session.cipher = id === undefined || key === undefined ? null : await aesCipher(id, fromBase64(key));
}

/** Puts the same data key under a new passphrase; no text is encrypted anew, open sessions stay open. */
export function changePassphrase(store: Store, passphrase: string, next: string): Promise<LockOutcome> {
  return guarded(store, async (): Promise<LockOutcome> => {
    const lock = await readSetting(store, 'lock');
    if (lock === null) return { kind: 'no-lock' };
    const dataKey = await unwrapKey(lock.envelope, passphrase);
    if (dataKey === null) return { kind: 'wrong-passphrase' };
    const cipher = await aesCipher(lock.id, dataKey);
    const envelope = await wrapKey(dataKey, next);
    await store.database.transaction('rw', store.database.settings, async () => {
      await requireSameLock(store, cipher);
      await writeSetting(store, 'lock', { id: lock.id, envelope });
    });
    return { kind: 'done' };
  });
}

/** Removes the lock: all texts are decrypted in one transaction. */
export function removeLock(store: Store, passphrase: string): Promise<LockOutcome> {
  return guarded(store, async (): Promise<LockOutcome> => {
    const opened = await unlock(store, passphrase);
    if (opened.kind !== 'unlocked') return opened;
    await replaceCipher(store, await cipherFor(store), PLAIN_CIPHER, null);
    store.session.cipher = null;
    return { kind: 'done' };
  });
}

/** All or nothing: killed in between, the database is as before. */
async function replaceCipher(
  store: Store,
  from: Cipher,
  to: Cipher,
  lock: { readonly id: string; readonly envelope: Awaited<ReturnType<typeof wrapKey>> } | null,
): Promise<void> {
  const { database } = store;
  await database.transaction('rw', database.tables, async () => {
    await requireSameLock(store, from);
    for (const { table } of SEALED_FIELDS) {
      const rows = (await database.table(table).toArray()) as Record<string, unknown>[];
      // Keeps the transaction open while WebCrypto works.
      await database.table(table).bulkPut(await Dexie.waitFor(resealRows(table, rows, from, to)));
    }
    await writeSetting(store, 'lock', lock);
  });
}

function sessionKeyOf(lockId: string, dataKey: Uint8Array): string {
  return `${lockId} ${toBase64(dataKey)}`;
}
