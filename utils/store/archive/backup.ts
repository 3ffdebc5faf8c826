import * as z from 'zod/mini';
import { aesCipher } from '../lock/aes-cipher';
import { sealNewKey, unwrapKey } from '../lock/envelope';
import type { Archive } from './archive';

const BACKUP_FORMAT = 'good-terms-backup';

const backup = z.object({
  format: z.literal(BACKUP_FORMAT),
  envelope: z.strictObject({
    scheme: z.literal('PBKDF2-SHA-256+AES-256-GCM'),
    rounds: z.int(),
    salt: z.string(),
    iv: z.string(),
    wrappedKey: z.string(),
  }),
  sealed: z.strictObject({ iv: z.string(), data: z.string() }),
});

export type BackupReading =
  | { readonly kind: 'opened'; readonly text: string }
  /** A wrong passphrase and a damaged file look the same: nothing of it can be trusted. */
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'not-a-backup' };

/** An archive as an encrypted file, in an envelope of its own like that of the lock. */
export async function sealBackup(archive: Archive, passphrase: string): Promise<string> {
  const { envelope, dataKey } = await sealNewKey(passphrase);
  const cipher = await aesCipher(BACKUP_FORMAT, dataKey);
  return JSON.stringify({ format: BACKUP_FORMAT, envelope, sealed: await cipher.seal(JSON.stringify(archive)) });
}

/** The text of the archive in an encrypted file, to be imported like any other. */
export async function openBackup(file: string, passphrase: string): Promise<BackupReading> {
  const parsed = backup.safeParse(parseJson(file));
  if (!parsed.success) return { kind: 'not-a-backup' };
  const dataKey = await unwrapKey(parsed.data.envelope, passphrase);
  if (dataKey === null) return { kind: 'wrong-passphrase' };
  const cipher = await aesCipher(BACKUP_FORMAT, dataKey);
  try {
    return { kind: 'opened', text: await cipher.open(parsed.data.sealed) };
  } catch {
    return { kind: 'wrong-passphrase' };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
